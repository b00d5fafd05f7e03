<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>headroom</name>
    <message numerus="yes">
        <source>%n entry(ies) on this page could not be taken and wait to be mended.</source>
        <extracomment>ui/window/outline.cpp</extracomment>
        <translation>
            <numerusform>%n entry on this page could not be taken and waits to be mended.</numerusform>
            <numerusform>%n entries on this page could not be taken and wait to be mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>ui/document/keeper_worker.cpp</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <extracomment>ui/history/history_reader.cpp</extracomment>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inputs</source>
        <extracomment>ui/sources/source_dialog.cpp</extracomment>
        <translation>
            <numerusform>%n input</numerusform>
            <numerusform>%n inputs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n sources; this is the first. The page Sources lists all.</source>
        <extracomment>ui/sources/source_dialog.cpp</extracomment>
        <translation>
            <numerusform>It has %n source. The page Sources lists all.</numerusform>
            <numerusform>It has %n sources; this is the first. The page Sources lists all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Source of %n inputs</source>
        <extracomment>ui/sources/source_text.cpp</extracomment>
        <translation>
            <numerusform>Source of %n input</numerusform>
            <numerusform>Source of %n inputs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were read and stand in the new plan.</source>
        <extracomment>ui/window/recovery.cpp</extracomment>
        <translation>
            <numerusform>%n row was read and stands in the new plan.</numerusform>
            <numerusform>%n rows were read and stand in the new plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours were not made.</source>
        <extracomment>ui/document/file_document.cpp</extracomment>
        <translation>
            <numerusform>%n change of yours was not made.</numerusform>
            <numerusform>%n changes of yours were not made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more draft(s)…</source>
        <extracomment>ui/window/file_menu.cpp</extracomment>
        <translation>
            <numerusform>%n more draft…</numerusform>
            <numerusform>%n more drafts…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n change(s)</source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>
            <numerusform>&amp;Take %n change</numerusform>
            <numerusform>&amp;Take %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) would change.</source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>
            <numerusform>%n input would change.</numerusform>
            <numerusform>%n inputs would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) cannot be taken.</source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>
            <numerusform>%n input cannot be taken.</numerusform>
            <numerusform>%n inputs cannot be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) are the same</source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>
            <numerusform>%n input is the same</numerusform>
            <numerusform>%n inputs are the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as only the plan has changed them since the export</source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>
            <numerusform>%n stays as only the plan has changed it since the export</numerusform>
            <numerusform>%n stay as only the plan has changed them since the export</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) that the workbook lacks</source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>
            <numerusform>%n stays that the workbook lacks</numerusform>
            <numerusform>%n stay that the workbook lacks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that are no values of inputs</source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>
            <numerusform>%n cell that is no value of an input</numerusform>
            <numerusform>%n cells that are no values of inputs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without an input</source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>
            <numerusform>%n line without an input</numerusform>
            <numerusform>%n lines without an input</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of inputs that the plan has no more</source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>
            <numerusform>%n line of an input that the plan has no more</numerusform>
            <numerusform>%n lines of inputs that the plan has no more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other sheet(s)</source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>
            <numerusform>%n other sheet</numerusform>
            <numerusform>%n other sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s).</source>
        <extracomment>ui/exchange/import_dialog.cpp</extracomment>
        <translation>
            <numerusform>%1: %n change.</numerusform>
            <numerusform>%1: %n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) differ, and %1 of %2 headline figures.</source>
        <extracomment>ui/compare/compare_page.cpp</extracomment>
        <translation>
            <numerusform>%n input differs, and %1 of %2 headline figures.</numerusform>
            <numerusform>%n inputs differ, and %1 of %2 headline figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n row(s) of the plan go(es)</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>
            <numerusform>; %n row of the plan goes</numerusform>
            <numerusform>; %n rows of the plan go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s), without what is refused</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>
            <numerusform>&amp;Import %n row, without what is refused</numerusform>
            <numerusform>&amp;Import %n rows, without what is refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>
            <numerusform>&amp;Import %n row</numerusform>
            <numerusform>&amp;Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <extracomment>ui/help/help_window.cpp</extracomment>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of new rows %n input(s) are not in the file: they begin as every new row does, and are listed under &quot;Not in the file&quot;.</source>
        <extracomment>ui/exchange/table_import_dialog.cpp</extracomment>
        <translation>
            <numerusform>Of new rows %n input is not in the file: it begins as every new row does, and is listed under &quot;Not in the file&quot;.</numerusform>
            <numerusform>Of new rows %n inputs are not in the file: they begin as every new row does, and are listed under &quot;Not in the file&quot;.</numerusform>
        </translation>
    </message>
</context>
</TS>
