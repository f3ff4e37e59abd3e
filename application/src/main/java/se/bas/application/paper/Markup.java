package se.bas.application.paper;

import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Builds the page that is printed, node by node. Nothing is ever parsed, so nothing that a person wrote can be anything
 * but text.
 */
final class Markup {
    private final Document page;
    private final Sheet sheet;
    private int headings;
    private int pictures;

    private Markup(Document page, Sheet sheet) {
        this.page = page;
        this.sheet = sheet;
    }

    static Document of(Sheet sheet) {
        try {
            Document page = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
            new Markup(page, sheet).build();
            return page;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void build() {
        Element html = page.createElement("html");
        html.setAttribute("lang", sheet.language().locale().getLanguage());
        page.appendChild(html);
        Element head = child(html, "head");
        text(head, "title", sheet.title());
        Element subject = child(head, "meta");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", Glyphs.printable(sheet.title()));
        child(head, "style").setTextContent(style());
        Element bookmarks = child(head, "bookmarks");
        Element body = child(html, "body");
        sheet.blocks().stream().filter(Block.Window.class::isInstance).forEach(block -> add(body, bookmarks, block));
        if (sheet.blocks().stream().anyMatch(Block.Lines.class::isInstance)) {
            body.setAttribute("class", "to-fill-in");
        }
        begin(body, bookmarks, "h1", sheet.title());
        sheet.blocks().stream()
                .filter(block -> !(block instanceof Block.Window))
                .forEach(block -> add(body, bookmarks, block));
    }

    private String style() {
        Sheet.Labels labels = sheet.labels();
        return """
                @page { size: A4; margin: 25mm 20mm 30mm 20mm;
                  @top-left { content: %s; font: 9pt Roboto; width: 65%%; }
                  @top-right { content: %s; font: 9pt Roboto; width: 35%%; text-align: right; }
                  @bottom-left { content: %s; font: 8pt Roboto; width: 80%%; white-space: pre-wrap; vertical-align: top; padding-top: 4mm; }
                  @bottom-right { content: %s counter(page) " (" counter(pages) ")"; font: 9pt Roboto; width: 20%%;
                    text-align: right; vertical-align: top; padding-top: 4mm; } }
                body { font: 10.5pt Roboto; line-height: 1.45; color: #000; margin: 0; }
                h1 { font-size: 18pt; line-height: 1.2; margin: 0 0 5mm 0; }
                h2 { font-size: 12.5pt; margin: 7mm 0 2mm 0; page-break-after: avoid; }
                p { margin: 0 0 3mm 0; white-space: pre-wrap; word-wrap: break-word; orphans: 2; widows: 2; }
                p.remark { font-size: 9pt; margin: 3mm 0 1mm 0; page-break-after: avoid; }
                table { width: 100%%; table-layout: fixed; border-collapse: collapse; margin: 0 0 4mm 0; -fs-table-paginate: paginate; }
                caption { text-align: left; font-weight: bold; margin-bottom: 1mm; }
                tr { page-break-inside: avoid; }
                th, td { text-align: left; vertical-align: top; padding: 1.2mm 2mm 1.2mm 0; border-bottom: 0.3mm solid #777;
                  word-wrap: break-word; white-space: pre-wrap; font-size: 10pt; }
                th { font-weight: bold; }
                th.name { width: 33%%; }
                div.window { margin: 17mm 0 22mm 85mm; min-height: 38mm; }
                div.window p { margin: 0; line-height: 1.3; font-size: 11pt; }
                div.window p.sender { font-size: 8pt; margin-bottom: 3mm; }
                svg { display: block; margin: 2mm 0 3mm 0; page-break-inside: avoid; }
                ul { list-style: none; margin: 0 0 3mm 0; padding: 0; }
                li { margin: 0 0 0.8mm 7mm; text-indent: -7mm; page-break-inside: avoid; font-size: 10pt; line-height: 1.25; }
                span.box { display: inline-block; width: 3.4mm; height: 3.4mm; border: 0.35mm solid #000; margin-right: 3mm;
                  vertical-align: -0.5mm; text-indent: 0; }
                span.help { font-size: 9pt; }
                table.lines th, table.lines td { padding-top: 6mm; font-size: 9.5pt; width: 25%%; }
                body.to-fill-in h2 { margin-top: 5mm; }
                a { color: #000; text-decoration: underline; }
                """.formatted(
                        quoted(sheet.about().agency()),
                        quoted(labels.caseNumber()),
                        quoted(labels.form() + "\n" + labels.taken()),
                        quoted(labels.page() + " "));
    }

    private void add(Element body, Element bookmarks, Block block) {
        switch (block) {
            case Block.Heading(var words) -> begin(body, bookmarks, "h2", words);
            case Block.Prose(var words) -> prose(body, words);
            case Block.Letter(var words) -> letter(body, words);
            case Block.Window window -> window(body, window);
            case Block.Remark(var words) -> text(body, "p", words).setAttribute("class", "remark");
            case Block.Facts(var facts) -> facts(body, facts);
            case Block.Table table -> table(body, table);
            case Block.Drawing drawing -> {
                picture(body, drawing.picture().alternative());
                table(body, drawing.table());
            }
            case Block.Points(var points) -> {
                Element list = child(body, "ul");
                points.forEach(point -> text(list, "li", "–  " + point));
            }
            case Block.Boxes boxes -> boxes(body, boxes);
            case Block.Lines(var names) -> lines(body, names);
            case Block.Link(var words, var address) -> {
                Element link = text(child(body, "p"), "a", words);
                link.setAttribute("href", address);
                link.setAttribute("title", Glyphs.printable(words));
            }
        }
    }

    private void begin(Element body, Element bookmarks, String level, String words) {
        String id = "h" + ++headings;
        text(body, level, words).setAttribute("id", id);
        Element bookmark = child(bookmarks, "bookmark");
        bookmark.setAttribute("name", Glyphs.printable(words).replace('\n', ' '));
        bookmark.setAttribute("href", "#" + id);
    }

    /** Paragraph by paragraph: a structure element that runs over forty pages is of no use to anybody who listens. */
    private void prose(Element body, String words) {
        Glyphs.printable(words)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> child(body, "p").setTextContent(line));
    }

    private void letter(Element body, String words) {
        Pattern.compile("\\n[ ]*\\n")
                .splitAsStream(Glyphs.printable(words))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .forEach(paragraph -> child(body, "p").setTextContent(paragraph));
    }

    private void window(Element body, Block.Window window) {
        Element place = child(body, "div");
        place.setAttribute("class", "window");
        if (!window.sender().isBlank()) {
            text(place, "p", window.sender()).setAttribute("class", "sender");
        }
        window.lines().forEach(line -> text(place, "p", line));
    }

    private void facts(Element body, List<Block.Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        Element rows = child(child(body, "table"), "tbody");
        facts.forEach(fact -> {
            Element row = child(rows, "tr");
            Element name = text(row, "th", fact.name());
            name.setAttribute("scope", "row");
            name.setAttribute("class", "name");
            text(row, "td", fact.value());
        });
    }

    private void table(Element body, Block.Table content) {
        text(body, "p", content.caption()).setAttribute("class", "remark");
        if (content.rows().isEmpty()) {
            // A heading over no rows is no table, says PDF/UA.
            return;
        }
        Element table = child(body, "table");
        Element top = child(child(table, "thead"), "tr");
        content.headings().forEach(heading -> text(top, "th", heading).setAttribute("scope", "col"));
        Element rows = child(table, "tbody");
        content.rows().forEach(cells -> {
            Element row = child(rows, "tr");
            cells.forEach(cell -> text(row, "td", cell));
        });
    }

    /** The place of the sheet's next picture; {@link PictureDrawer} draws it. */
    private void picture(Element body, String alternative) {
        Element place = child(body, "svg");
        place.setAttribute(PictureDrawer.NUMBER, String.valueOf(pictures++));
        place.setAttribute("alt", Glyphs.printable(alternative));
    }

    private void boxes(Element body, Block.Boxes content) {
        text(body, "p", content.about()).setAttribute("class", "remark");
        Element list = child(body, "ul");
        content.boxes().forEach(box -> {
            Element item = child(list, "li");
            child(item, "span").setAttribute("class", "box");
            text(item, "span", box.words()).setAttribute("class", "boxed");
            if (!box.help().isEmpty()) {
                text(item, "span", " " + box.help()).setAttribute("class", "help");
            }
        });
    }

    /** Two beside each other; one that is left over has the whole width. */
    private void lines(Element body, List<String> names) {
        Element table = child(body, "table");
        table.setAttribute("class", "lines");
        Element rows = child(table, "tbody");
        for (int at = 0; at < names.size(); at += 2) {
            Element row = child(rows, "tr");
            line(row, names.get(at));
            if (at + 1 < names.size()) {
                line(row, names.get(at + 1));
            } else {
                ((Element) row.getLastChild()).setAttribute("colspan", "3");
            }
        }
    }

    private void line(Element row, String name) {
        text(row, "th", name).setAttribute("scope", "row");
        child(row, "td");
    }

    private Element child(Element parent, String name) {
        Element child = page.createElement(name);
        parent.appendChild(child);
        return child;
    }

    private Element text(Element parent, String name, String words) {
        Element child = child(parent, name);
        child.setTextContent(Glyphs.printable(words));
        return child;
    }

    /** As a string of CSS in which nothing but letters, digits and spaces stands for itself. */
    private static String quoted(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        Glyphs.printable(words).codePoints().forEach(point -> {
            if (point == ' ' || (point < 0x80 && Character.isLetterOrDigit(point))) {
                quoted.appendCodePoint(point);
            } else {
                quoted.append(String.format("\\%06x ", point));
            }
        });
        return quoted.append('"').toString();
    }
}
