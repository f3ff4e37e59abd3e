package se.bas.ui.importing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.bas.domain.importing.ImportProblem;
import se.bas.ui.components.ListGrid;

/** What is wrong, by row and column. */
final class ProblemGrid extends ListGrid<ImportProblem> {
    ProblemGrid(List<ImportProblem> problems, TableWords words) {
        super("import-problems", "import-problems");
        Column<ImportProblem> onPhones = addComponentColumn(problem -> {
                    Span where = new Span(words.text("importing.where", problem.row(), words.column(problem.column())));
                    where.addClassName("below");
                    Div cell = new Div(where, new Span(words.problem(problem)));
                    cell.addClassName("two-lines");
                    return cell;
                })
                .setHeader(words.text("importing.list.problem"));
        columns(
                List.of(
                        addColumn(problem -> String.valueOf(problem.row()))
                                .setHeader(words.text("importing.list.row"))
                                .setWidth("6em")
                                .setFlexGrow(0),
                        addColumn(problem -> words.column(problem.column()))
                                .setHeader(words.text("importing.list.column"))
                                .setWidth("14em")
                                .setFlexGrow(0),
                        addComponentColumn(problem -> new Span(words.problem(problem)))
                                .setHeader(words.text("importing.list.problem"))
                                .setFlexGrow(1)),
                List.of(onPhones));
        setItems(problems);
        setAllRowsVisible(problems.size() <= 12);
    }
}
