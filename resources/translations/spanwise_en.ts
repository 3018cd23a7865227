<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln act(s)</source>
        <translation>
            <numerusform>%Ln act</numerusform>
            <numerusform>%Ln acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) done since, not in this backup:</source>
        <translation>
            <numerusform>%Ln act done since, not in this backup:</numerusform>
            <numerusform>%Ln acts done since, not in this backup:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s) taken back.</source>
        <translation>
            <numerusform>%Ln act taken back.</numerusform>
            <numerusform>%Ln acts taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln already there</numerusform>
            <numerusform>%Ln already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s)</source>
        <translation>
            <numerusform>%Ln backup</numerusform>
            <numerusform>%Ln backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are in use.</source>
        <translation>
            <numerusform>%Ln change is in use.</numerusform>
            <numerusform>%Ln changes are in use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted for good</source>
        <translation>
            <numerusform>%Ln deleted for good</numerusform>
            <numerusform>%Ln deleted for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln here already</numerusform>
            <numerusform>%Ln here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left to look at.</source>
        <comment>values</comment>
        <translation>
            <numerusform>%Ln left to look at.</numerusform>
            <numerusform>%Ln left to look at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln name</numerusform>
            <numerusform>%Ln names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) from linked sentences</source>
        <translation>
            <numerusform>%Ln name from linked sentences</numerusform>
            <numerusform>%Ln names from linked sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) would be added.</source>
        <translation>
            <numerusform>%Ln name would be added.</numerusform>
            <numerusform>%Ln names would be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new article(s)</source>
        <translation>
            <numerusform>%Ln new article</numerusform>
            <numerusform>%Ln new articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found</source>
        <comment>values</comment>
        <translation>
            <numerusform>%Ln not found</numerusform>
            <numerusform>%Ln not found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of sentences</source>
        <translation>
            <numerusform>%Ln pair of sentences</numerusform>
            <numerusform>%Ln pairs of sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposed</source>
        <comment>values</comment>
        <translation>
            <numerusform>%Ln proposed</numerusform>
            <numerusform>%Ln proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposed from the other column, dotted: not coded until you accept.</source>
        <comment>values</comment>
        <translation>
            <numerusform>%Ln proposed from the other column, dotted: not coded until you accept.</numerusform>
            <numerusform>%Ln proposed from the other column, dotted: not coded until you accept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) coded</source>
        <translation>
            <numerusform>%Ln record coded</numerusform>
            <numerusform>%Ln records coded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) touched</source>
        <translation>
            <numerusform>%Ln record touched</numerusform>
            <numerusform>%Ln records touched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records name {name}.</source>
        <translation>
            <numerusform>%Ln record names {name}.</numerusform>
            <numerusform>%Ln records name {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have names that the format cannot hold as they are.</source>
        <translation>
            <numerusform>%Ln row has names that the format cannot hold as they are.</numerusform>
            <numerusform>%Ln rows have names that the format cannot hold as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln text</numerusform>
            <numerusform>%Ln texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s) changed</source>
        <translation>
            <numerusform>%Ln type changed</numerusform>
            <numerusform>%Ln types changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) do not fit it.</source>
        <translation>
            <numerusform>%Ln value does not fit it.</numerusform>
            <numerusform>%Ln values do not fit it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) would fit no longer</source>
        <translation>
            <numerusform>%Ln value would fit no longer</numerusform>
            <numerusform>%Ln values would fit no longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with further names</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%Ln with further names</numerusform>
            <numerusform>%Ln with further names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) of book length are left out.</source>
        <translation>
            <numerusform>%n article of book length is left out.</numerusform>
            <numerusform>%n articles of book length are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) still to be checked</source>
        <translation>
            <numerusform>%n article still to be checked</numerusform>
            <numerusform>%n articles still to be checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at the right</source>
        <translation>
            <numerusform>%n at the right</numerusform>
            <numerusform>%n at the right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) across all articles</source>
        <translation>
            <numerusform>%n check across all articles</numerusform>
            <numerusform>%n checks across all articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) across these articles</source>
        <translation>
            <numerusform>%n check across these articles</numerusform>
            <numerusform>%n checks across these articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) in this article</source>
        <translation>
            <numerusform>%n check in this article</numerusform>
            <numerusform>%n checks in this article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): figures that cannot both be right are joined.</source>
        <translation>
            <numerusform>%n conflict: figures that cannot both be right are joined.</numerusform>
            <numerusform>%n conflicts: figures that cannot both be right are joined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) agree</source>
        <translation>
            <numerusform>%n fact agrees</numerusform>
            <numerusform>%n facts agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) without a period stand in the table only.</source>
        <translation>
            <numerusform>%n figure without a period stands in the table only.</numerusform>
            <numerusform>%n figures without a period stand in the table only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) this already.</source>
        <translation>
            <numerusform>%n holds this already.</numerusform>
            <numerusform>%n hold this already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) of yours join words that are not compared any more</source>
        <translation>
            <numerusform>%n link of yours joins words that are not compared any more</numerusform>
            <numerusform>%n links of yours join words that are not compared any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) without a year or a date stand at the side.</source>
        <translation>
            <numerusform>%n mark without a year or a date stands at the side.</numerusform>
            <numerusform>%n marks without a year or a date stand at the side.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more unit(s) are not drawn: choose a unit above.</source>
        <translation>
            <numerusform>%n more unit is not drawn: choose a unit above.</numerusform>
            <numerusform>%n more units are not drawn: choose a unit above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them confirmed</source>
        <translation>
            <numerusform>%n of them confirmed</numerusform>
            <numerusform>%n of them confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them ruled on: what is set aside is hatched.</source>
        <translation>
            <numerusform>%n of them ruled on: what is set aside is hatched.</numerusform>
            <numerusform>%n of them ruled on: what is set aside is hatched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them stand(s) in more than one cell, and count(s) once in each total.</source>
        <translation>
            <numerusform>%n of them stands in more than one cell, and counts once in each total.</numerusform>
            <numerusform>%n of them stand in more than one cell, and count once in each total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) cannot change:</source>
        <translation>
            <numerusform>%n record cannot change:</numerusform>
            <numerusform>%n records cannot change:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed.</source>
        <translation>
            <numerusform>%n record changed.</numerusform>
            <numerusform>%n records changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will change.</source>
        <translation>
            <numerusform>%n record will change.</numerusform>
            <numerusform>%n records will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) without partner at the left</source>
        <translation>
            <numerusform>%n sentence without partner at the left</numerusform>
            <numerusform>%n sentences without partner at the left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n speaker</numerusform>
            <numerusform>%n speakers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) in this article</source>
        <translation>
            <numerusform>%n suggestion in this article</numerusform>
            <numerusform>%n suggestions in this article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) left</source>
        <translation>
            <numerusform>%n suggestion left</numerusform>
            <numerusform>%n suggestions left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) are gone.</source>
        <translation>
            <numerusform>%n term is gone.</numerusform>
            <numerusform>%n terms are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) are named otherwise.</source>
        <translation>
            <numerusform>%n term is named otherwise.</numerusform>
            <numerusform>%n terms are named otherwise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) are new.</source>
        <translation>
            <numerusform>%n term is new.</numerusform>
            <numerusform>%n terms are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation>
            <numerusform>%n type</numerusform>
            <numerusform>%n types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Also delete the %Ln backup(s) of this project, which still hold it</source>
        <translation>
            <numerusform>&amp;Also delete the %Ln backup of this project, which still holds it</numerusform>
            <numerusform>&amp;Also delete the %Ln backups of this project, which still hold it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Carry over %Ln</source>
        <comment>values</comment>
        <translation>
            <numerusform>&amp;Carry over %Ln</numerusform>
            <numerusform>&amp;Carry over %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <comment>suggestions</comment>
        <translation>
            <numerusform>Accept %n</numerusform>
            <numerusform>Accept %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepting %n suggestion(s)</source>
        <translation>
            <numerusform>Accepting %n suggestion</numerusform>
            <numerusform>Accepting %n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln records are changed at once.</source>
        <translation>
            <numerusform>At most %Ln record is changed at once.</numerusform>
            <numerusform>At most %Ln records are changed at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carried over %Ln.</source>
        <comment>values</comment>
        <translation>
            <numerusform>Carried over %Ln.</numerusform>
            <numerusform>Carried over %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>Change %n record</numerusform>
            <numerusform>Change %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go back to &amp;before this: %Ln act(s)</source>
        <translation>
            <numerusform>Go back to &amp;before this: %Ln act</numerusform>
            <numerusform>Go back to &amp;before this: %Ln acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go back to &amp;here: %Ln act(s)</source>
        <translation>
            <numerusform>Go back to &amp;here: %Ln act</numerusform>
            <numerusform>Go back to &amp;here: %Ln acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter left out %n.</source>
        <comment>facts</comment>
        <translation>
            <numerusform>The filter left out %n.</numerusform>
            <numerusform>The filter left out %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accept %n (A)</source>
        <comment>proposed values</comment>
        <translation>
            <numerusform>accept %n (A)</numerusform>
            <numerusform>accept %n (A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accepted %Ln suggestion(s) in {article}</source>
        <translation>
            <numerusform>accepted %Ln suggestion in {article}</numerusform>
            <numerusform>accepted %Ln suggestions in {article}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>acts</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>sources</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>figures</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>carried %Ln record(s) over to {article}</source>
        <translation>
            <numerusform>carried %Ln record over to {article}</numerusform>
            <numerusform>carried %Ln records over to {article}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changed {field} of %Ln record(s) to {words}</source>
        <translation>
            <numerusform>changed {field} of %Ln record to {words}</numerusform>
            <numerusform>changed {field} of %Ln records to {words}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>check %n (A)</source>
        <comment>values</comment>
        <translation>
            <numerusform>check %n (A)</numerusform>
            <numerusform>check %n (A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cleared {field} of %Ln record(s)</source>
        <translation>
            <numerusform>cleared {field} of %Ln record</numerusform>
            <numerusform>cleared {field} of %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>imported %n articles ({files} …)</source>
        <translation>
            <numerusform>imported %n article ({files} …)</numerusform>
            <numerusform>imported %n articles ({files} …)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n series</source>
        <translation>
            <numerusform>in %n series</numerusform>
            <numerusform>in %n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>marked %Ln record(s) as {record_state}</source>
        <translation>
            <numerusform>marked %Ln record as {record_state}</numerusform>
            <numerusform>marked %Ln records as {record_state}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln record(s)</source>
        <translation>
            <numerusform>of %Ln record</numerusform>
            <numerusform>of %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>published %n day(s) apart</source>
        <translation>
            <numerusform>published %n day apart</numerusform>
            <numerusform>published %n days apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed {article} with %Ln record(s)</source>
        <translation>
            <numerusform>removed {article} with %Ln record</numerusform>
            <numerusform>removed {article} with %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the history (%Ln step(s))</source>
        <translation>
            <numerusform>the history (%Ln step)</numerusform>
            <numerusform>the history (%Ln steps)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>took %Ln name(s) into the glossary</source>
        <translation>
            <numerusform>took %Ln name into the glossary</numerusform>
            <numerusform>took %Ln names into the glossary</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>took {record} over to {article}, and %Ln record(s) that name it</source>
        <translation>
            <numerusform>took {record} over to {article}, and %Ln record that names it</numerusform>
            <numerusform>took {record} over to {article}, and %Ln records that name it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{acts} and %n more</source>
        <translation>
            <numerusform>{acts} and %n more</numerusform>
            <numerusform>{acts} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} {month}</source>
        <comment>day of a month</comment>
        <translation>
            <numerusform>{day} {month}</numerusform>
            <numerusform>{day} {month}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}</source>
        <comment>dates</comment>
        <translation>
            <numerusform>{first} to {last}</numerusform>
            <numerusform>{first} to {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{records} (%Ln by other analysts)</source>
        <translation>
            <numerusform>{records} (%Ln by other analysts)</numerusform>
            <numerusform>{records} (%Ln by other analysts)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told}, and %Ln more value(s) likewise</source>
        <translation>
            <numerusform>{told}, and %Ln more value likewise</numerusform>
            <numerusform>{told}, and %Ln more values likewise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln before that</source>
        <translation>
            <numerusform>… and %Ln before that</numerusform>
            <numerusform>… and %Ln before that</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <comment>entries</comment>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more file(s).</source>
        <translation>
            <numerusform>… and %Ln more file.</numerusform>
            <numerusform>… and %Ln more files.</numerusform>
        </translation>
    </message>
</context>
</TS>
