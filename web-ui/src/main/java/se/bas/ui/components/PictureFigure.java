package se.bas.ui.components;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import se.bas.application.picture.Picture;

/** A picture, and the same as a table for those who would rather read. */
@Tag("figure")
public final class PictureFigure extends HtmlContainer {
    public PictureFigure(Picture picture) {
        addClassName("picture-figure");
        DrawnPicture drawn = new DrawnPicture(picture.svg(), picture.alternative());
        drawn.addClassName("chart");
        // Wide tables scroll by themselves, and by keyboard too.
        Div scrolling = new Div(table(picture.table()));
        scrolling.addClassName("picture-table");
        scrolling.getElement().setAttribute("tabindex", "0");
        scrolling.getElement().setAttribute("role", "group");
        scrolling.getElement().setAttribute("aria-label", picture.table().caption());
        Details figures = new Details(Words.text("shell.picture.as-table"), scrolling);
        figures.setTestId("as-table");
        add(drawn, figures);
    }

    private static NativeTable table(Picture.Table figures) {
        NativeTable table = new NativeTable();
        NativeTableCaption caption = new NativeTableCaption();
        caption.setText(figures.caption());
        table.addComponentAsFirst(caption);
        NativeTableRow head = new NativeTableRow();
        figures.head().forEach(name -> head.add(header(name, "col")));
        table.getHead().add(head);
        figures.rows().forEach(row -> table.getBody().add(row(row)));
        return table;
    }

    private static NativeTableRow row(List<String> cells) {
        NativeTableRow row = new NativeTableRow(header(cells.getFirst(), "row"));
        cells.stream().skip(1).map(NativeTableCell::new).forEach(row::add);
        return row;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell header = new NativeTableHeaderCell(text);
        header.getElement().setAttribute("scope", scope);
        return header;
    }
}
