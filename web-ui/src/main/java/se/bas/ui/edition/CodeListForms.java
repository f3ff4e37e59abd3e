package se.bas.ui.edition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bas.domain.edition.CodeList;
import se.bas.domain.edition.CodeList.Value;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.edition.EditionKind;
import se.bas.ui.components.Words;

/** Lists that forms offer. */
@Dependent
class CodeListForms implements ItemForms {
    @Override
    public EditionKind kind() {
        return EditionKind.CODE_LIST;
    }

    @Override
    public String name(String item) {
        return Words.of(CodeList.valueOf(item));
    }

    @Override
    public String what(String item) {
        return Words.of("edition.list-what", CodeList.valueOf(item));
    }

    @Override
    public Component shown(String item, EditionContent content) {
        List<Value> offered = CodeList.valueOf(item).offered(content);
        return new Span(
                offered.isEmpty()
                        ? Words.text("edition.list.none")
                        : offered.stream()
                                .map(value -> value.in(Words.reader()))
                                .collect(Collectors.joining(" · ")));
    }

    @Override
    public List<String> differences(String item, EditionContent before, EditionContent after) {
        CodeList list = CodeList.valueOf(item);
        Map<String, Value> were = byCode(list.values(before));
        Map<String, Value> are = byCode(list.values(after));
        List<String> all = new ArrayList<>();
        are.forEach((code, value) -> all.addAll(differences(were.get(code), value)));
        were.forEach((code, value) -> {
            if (!are.containsKey(code)) {
                all.add(Words.text("edition.list.gone", value.in(Words.reader())));
            }
        });
        List<String> order = were.keySet().stream().filter(are::containsKey).toList();
        if (!order.equals(are.keySet().stream().filter(were::containsKey).toList())) {
            all.add(Words.text("edition.list.order"));
        }
        return all;
    }

    private static List<String> differences(@Nullable Value before, Value after) {
        String words = after.in(Words.reader());
        if (before == null) {
            return List.of(Words.text("edition.list.new", words));
        }
        List<String> found = new ArrayList<>();
        if (!before.swedish().equals(after.swedish())) {
            found.add(Words.text("edition.list.renamed", before.swedish(), after.swedish()));
        }
        if (!before.english().equals(after.english()) && !after.english().equals(after.swedish())) {
            found.add(Words.text("edition.list.renamed", before.english(), after.english()));
        }
        if (before.retired() != after.retired()) {
            found.add(Words.text(after.retired() ? "edition.list.retired" : "edition.list.again", words));
        }
        return found;
    }

    private static Map<String, Value> byCode(List<Value> values) {
        return values.stream()
                .collect(Collectors.toMap(Value::code, value -> value, (one, other) -> one, LinkedHashMap::new));
    }

    @Override
    public ItemEditor editor(Writing writing) {
        return new CodeListEditor(CodeList.valueOf(writing.item()), writing);
    }
}
