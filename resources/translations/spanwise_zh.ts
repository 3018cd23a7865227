<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh">
<context>
    <name></name>
    <message>
        <source>#</source>
        <comment>heading: number of a record in the article</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) done since, not in this backup:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted for good</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) are gone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) are named otherwise.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) are new.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Spanwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add an analyst…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Also delete the %Ln backup(s) of this project, which still hold it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Analysts’ names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy with source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invisible characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;My name and colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <comment>analyst</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Original files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Printed wrongly…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <comment>to export</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wide text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Work on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2020-09-24, or 2020-11, or 2020</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; actions   @ articles   # records and names   Enter does it   Esc goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project is one file that holds articles and what was coded in them. Open one, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record keeps its only mention; delete the record instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value from elsewhere needs a note that says where it is known from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Spanwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action, article, record or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as a further mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as further &amp;mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the armed field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, or save a copy elsewhere and work there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apache License 2.0; the parts it uses keep their own licences (see NOTICE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm a field first: press its number, or click it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic finds the language of each paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <comment>of an article</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are one and the same; the other name stays with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound of {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring articles into this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back what this project was at an earlier time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back what was undone last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a bundle that Spanwise exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By one character, to the left and to the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in: {articles}, {records}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. The project is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an act to go back to, or to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list at the left, or press Ctrl+K and type part of its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whose records are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning the project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear: {fact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a line to choose its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there and open it here again to work in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window; everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code news articles so that every value stands on the words it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concluded from words of the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected words with title, publisher, date and address; the source alone without any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the words with article, outlet and date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy them for a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what the last record of this type says into the empty fields of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create “{name}” as {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the note, and so does leaving it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete article for &amp;good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete article for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it with its names; only what no record names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the record in the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this article so that nothing is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {article} for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting an article for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting… This cannot be stopped now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag one row on another to say that both are one and the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files and folders here, or add them with the buttons below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop text files or folders anywhere on this window, press Ctrl+I to choose them, or copy the text of an article elsewhere and press Ctrl+V here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplica&amp;te record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xactly as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter gives the keyboard back to the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every article further down the list is coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every meeting and speaker that is tagged is linked to a name. Those that are not are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record that names “{name}” will show the new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step that was done, with what was changed or deleted since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact, about, more than …: a sign typed before the number does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports, copies that were sent and other people&apos;s files are out of reach: where they hold this article, they go on holding it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or folder to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and folders to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill from the last record of this t&amp;ype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the armed field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action or a &amp;place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action or a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in &amp;article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pr&amp;evious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in all articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in all articles; marks and tones may be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in the article that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every action the keys that it has by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it this name too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this action the keys that it has by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to &amp;before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next place that was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the place found before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go where you were before you went back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this until the import is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far you are with this article. A click lets you change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far you are with this record: draft, checked, or to discuss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import annotated &amp;set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import annotated set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from clip&amp;board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred from: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {acts} that the project lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {held}, {more}. The project itself is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is &amp;inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is &amp;known from elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is inferred from the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is known from elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its other name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of “{action}”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin letters: Noto Sans (SIL Open Font License)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the words fill the view, or stand in a column that reads well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at: no longer carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what this format cannot hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>a month of a year that is named later</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>a month, in Qt&apos;s letters for dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a second record with the same words and values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an article of the text that was copied elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an article of this text: “{name}”, {count} characters?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an empty project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the sample project anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark &amp;not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark &amp;record as draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark doubt&amp;ful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark record &amp;checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark record to disc&amp;uss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the value of the last field as doubtful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings, persons, organisations and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions that are not linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the end of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the start of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My name and colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote on the record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name that stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of meetings, persons and places that were learnt from it stay, because other articles share them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;uncoded article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles yet. Drop files here or press Ctrl+I.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made: the disk is full. Your work is saved; free some space so that it can be backed up as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key fits “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name fits “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names yet. Tag a meeting or a speaker in an article and choose who or which it is: each one is kept here once, whatever an article calls it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other projects yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record of this set names it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records fit this choice; articles are written all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two names look like one and the same. Pairs that do are listed here, to be merged or kept apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated, doubtful, inferred, clear … (Menu key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not: {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the &amp;value…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the record: Enter keeps it, Shift+Enter begins a line, Esc lets it be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: Enter keeps it, Shift+Enter begins a line, Esc lets it be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on values and on anything else, also those that the history holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this record is carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is coded in this article yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of that name is known. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done since: the project is as it was then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was merged into “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now select the words in the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere to go back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere to go forward to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more stretch of words for the same value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a meeting, person, body or place can be the same as another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {number} articles with these words are listed; type more of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a record and fill a field first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a record and select the words that name it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the next article of the list in which you have coded nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the next article of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record that is to be made once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record that the note is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the web address in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or click a highlight to open what is coded already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise case, tone marks and traditional characters make no difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the article body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a title, file name or publisher, or words of the text; marks may be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of any name, in any script; marks may be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the panel of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys. Backspace leaves the action without a key, Esc goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed wrongly…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed: “{words}”, which says {reading}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed: “{words}”. What is meant, and why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put &amp;first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read articles and tag what they say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back and checked: {records}, {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only: changing one of these records makes a copy of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading back and checking every quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what is chosen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records and hits in the whole article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records and hits in the whole article; a click goes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove mention at the c&amp;aret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this article with its records; Undo helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {article} with {records}, {others} of them by other analysts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {article} with {records}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required fields that are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to what the program read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a b&amp;ackup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore what was there before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored: {file} is as it was on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in which language the chosen part is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is meant where the words are printed wrongly, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the chosen part is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search an action or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words in the article first, then press the key of the type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in it, then press a key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in the article, then press the key of a type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selections fill nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a copy to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every key, and choose other ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show no-break spaces and other characters without ink by small signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the article in larger letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the article in letters of the usual size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the article in smaller letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the list of articles, or fold it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words {words} in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this name in lists and forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show version and licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what else is known of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was done, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show your own records again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some backups could not be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in Spanwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by this; click again to turn the order round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanwise bundle (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanwise does not fetch pages. Open the address in a browser and copy the text of the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanwise project (*.spanwise)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split what was merged…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split {name} off again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the article as: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be read for dates and search: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this; nothing of it will be left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between light and dark colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag as a new record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag as {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the selected words as {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the selected words as {type} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back &amp;only this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last act, whatever and wherever it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was said by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the list (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected words: {fact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this name away; the last one stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {act}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over from the record before. A click says that you have looked at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back what was done so far…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell that the words name the record in the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files; of a folder, all .txt, .text and .md files in it and below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article begins at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article begins here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article does not say what the armed field asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article ends at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article ends here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes that the articles were read from; their texts are always there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codebook is called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy holds all articles and records as they stand now, and:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy will hold {held}, {more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that could not be read lies beside it as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of “{action}” is chosen in the codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is now “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{name}” is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next selection fills it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original file is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program found this in the text; nobody has confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is still in work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is to be talked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The types stand in another order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the last field is inferred from its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the last field is known from outside the article; a note says from where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the last field is stated by its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words &amp;state it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are kept, but nobody has said what they mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words at the caret no longer name the record in the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words state it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when a project is opened and every 30 minutes of work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier record of this type in the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the words of an article first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were no text files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words stand in another text of the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are two; this pair is not offered again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article: {article}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deletes {texts}, {records} and {values}, and what {acts} of the history told of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file exists and will be replaced once the new one is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder exists; files of an earlier export in it are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This format cannot hold:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This format holds all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another analyst&apos;s act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is taken back already. Redo brings back what was undone last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the same as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the sample project: five real articles, 003 coded as an example. To code a figure yourself, drag over “74 vụ mua bán người” in 003, press T, then point at the words for each field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This made the project or entered an analyst; it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has no articles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open for reading only; no article can come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This took back or brought back another act; choose that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters of an action, article, record or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type into the armed field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it, or click here and select its words in the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type part of a title or file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type where to write, or browse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type “{type}” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type “{type}” is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed by an analyst; it does not stand in the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo does not bring it back. Its text will be left out when it is to be imported again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo takes the whole import back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this act and all later ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this act and leave all later ones as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual keys for &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be remembered about this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands before it turns grey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands behind it turns grey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the part is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program read was taken away. Clear again to bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the project holds now is backed up first, so that restoring can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this format cannot hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this format could not hold:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was carried over from the record before is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is safe, and you can go on working. Please report this with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed could not be saved; the form says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is it known from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is mentioned; click to go there:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which mention is to go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one stands by itself?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose records are shown; your name and colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it differ from the words?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it differs from the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the selection; without one, accept the suggestion that is current.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn by its publisher on …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without them: Analyst 1, Analyst 2 … Names inside notes and reasons stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the article state it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a copy of this project that others may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on the last value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on the record in the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write articles and records to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written and checked: {file}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analysts’ names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basis of a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <comment>state of a record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>order of a date, in the letters of Qt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of a year that is named later</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>order of a date, in the letters of Qt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day, in Qt&apos;s letters for dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day as Qt writes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>a moment, in Qt&apos;s letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>order of a date and a time, in the letters of Qt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <comment>order of a date and a time, in the letters of Qt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>development copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <comment>state of a record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the end again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the top again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ideographic space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the text: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark of writing direction ({code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked as not so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>narrow no-break space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no record names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps about {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read by the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record of this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <comment>character</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the history (%Ln step(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>to discuss</source>
        <comment>state of a record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word joiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words say {reading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero-width joiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero-width non-joiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero-width space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{all} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{analyst}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles} and {records}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles}, {records}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{backups} deleted with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{backups} of {file}, the newest from {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted}, as many as now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted}, {number} fewer than now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted}, {number} more than now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts} · first rows: {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} skipped: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} (inferred)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fact}: {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}  (no longer there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} (read only) — Spanwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} exists already; it is not replaced. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a project and was not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is deleted for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not there or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is open elsewhere: {holder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} — Spanwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} always means the same in the article and cannot be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} is a key of {actions}, which would lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meaning} {words}, {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meaning}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}, before a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (me)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: ships with the program and stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s records are shown. They are read only: changing one makes a copy of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} chars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {whole}, {wrapped}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{records} (%Ln by other analysts)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{records} in {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} · {language} · {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type}, {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{values} of other articles that named it: doubtful now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: another colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: another field is filled first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: another field names the thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: answer “{answer}” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: answer “{answer}” is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: answers are named otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: explained otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: field “{field}” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: field “{field}” is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: holds something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: is called otherwise in another language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: is carried on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: is not carried on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: is not required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: other fields say what a record claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: stands on another line of the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: tagged by {key}, before by {former}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: takes one value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: takes other things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: takes several values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: the answers stand in another order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: the fields stand in another order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: was called “{former}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}. Drag it to another line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a further name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is coded in this article already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is the first name now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is the same as:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” stands by itself again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are kept apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{one}” is “{other}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” ({source}; characters {start}–{end})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln before that</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more file(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>◉ stated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
