<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>headroom</name>
    <message numerus="yes">
        <source>Another program changed the plan at the same moment; %n change(s) of yours were not made.</source>
        <extracomment>ui/document/file_document.cpp</extracomment>
        <translation>
            <numerusform>Another program changed the plan at the same moment; %n change of yours was not made.</numerusform>
            <numerusform>Another program changed the plan at the same moment; %n changes of yours were not made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) on this page could not be taken and wait to be mended.</source>
        <extracomment>ui/window/outline.cpp</extracomment>
        <translation>
            <numerusform>%n entry on this page could not be taken and waits to be mended.</numerusform>
            <numerusform>%n entries on this page could not be taken and wait to be mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <extracomment>ui/window/methodology_window.cpp</extracomment>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
</TS>
