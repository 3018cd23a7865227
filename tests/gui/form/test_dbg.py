from PySide6.QtCore import QPoint
def test_x(hands):
    R=hands.reader
    R.verticalScrollBar().setValue(0)
    n=bad=0
    for y in range(280,680,32):
        row=[R.cursorForPosition(QPoint(x,y)).position() for x in range(53,600)]
        for x,(a,b) in enumerate(zip(row,row[1:])):
            n+=1
            if b<a:
                bad+=1; print("R", y, x+53, a, b, repr(R.text[b-3:b+3]))
    print("R", n, bad)
    assert 0
