package se.bas.ui.edition;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.bas.ui.components.Words;

/** In what a content differs from another, as a list. */
final class Differences {
    private Differences() {}

    static UnorderedList list(List<String> sentences) {
        UnorderedList list = new UnorderedList();
        list.addClassName("differences");
        (sentences.isEmpty() ? List.of(Words.text("edition.no-difference")) : sentences)
                .forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }
}
