package se.bas.ui.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.bas.application.audit.LogPage.Access;
import se.bas.application.audit.LogPage.Line;
import se.bas.domain.disclosure.DenialCode;
import se.bas.ui.components.Fact;
import se.bas.ui.components.Words;

/** One entry in full: each access with its purpose, its ground or its denial. */
final class LogDetail extends Div {
    LogDetail(Line line) {
        addClassName("log-detail");
        setTestId("log-detail");
        if (!line.accesses().isEmpty()) {
            add(table(line.accesses()));
        }
        add(Fact.list(List.of(
                Fact.of(Words.text("audit.detail.entry"), line.entry().toString()),
                Fact.of(Words.text("audit.detail.use-case"), line.useCase()))));
    }

    private static NativeTable table(List<Access> accesses) {
        NativeTable table = new NativeTable();
        table.setCaptionText(Words.text("audit.detail.caption"));
        table.getHead()
                .add(row(Stream.of(
                                "audit.column.owner",
                                "audit.detail.categories",
                                "audit.detail.purpose",
                                "audit.column.outcome")
                        .map(key -> header(Words.text(key)))));
        accesses.forEach(access -> table.getBody().add(row(cells(access).map(NativeTableCell::new))));
        return table;
    }

    private static Stream<String> cells(Access access) {
        List<String> cells = new ArrayList<>();
        cells.add(Words.of(access.owner()));
        cells.add(Words.list(access.categories()));
        cells.add(Words.of(access.purpose()));
        cells.add(outcome(access));
        return cells.stream();
    }

    private static String outcome(Access access) {
        DenialCode denial = access.denial();
        String ground = access.ground();
        UUID reference = access.reference();
        if (denial != null) {
            return Words.text("audit.denied", Words.of(denial));
        }
        if (ground == null) {
            return Words.text("audit.none");
        }
        return reference == null
                ? GroundWords.of(ground)
                : Words.text("audit.detail.consent", GroundWords.of(ground), reference);
    }

    private static NativeTableHeaderCell header(String words) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow row(Stream<? extends com.vaadin.flow.component.Component> cells) {
        NativeTableRow row = new NativeTableRow();
        cells.forEach(row::add);
        return row;
    }
}
