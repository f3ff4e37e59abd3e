package se.bas.application.handover;

import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.Part;
import se.bas.application.edition.CodeLists;
import se.bas.domain.edition.CodeList;

/** What the acting agency does before it hands somebody over. */
@Part
class HandoverChecklist {
    private final CodeLists lists;

    @Inject
    HandoverChecklist(CodeLists lists) {
        this.lists = lists;
    }

    /** Every code there is, also of what is not offered any more: what was done before stays done. */
    List<String> codes() {
        return lists.values(CodeList.HANDOVER_CHECKLIST).stream()
                .map(CodeList.Value::code)
                .toList();
    }
}
