package se.bas.ui.components;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.shared.Registration;
import java.util.List;

/** A long list as rows: many columns on a laptop, one on a phone, where columns would only be cut off. */
public abstract class ListGrid<T> extends Grid<T> {
    private static final int PHONE = 700;

    private List<Column<T>> onLaptops = List.of();
    private List<Column<T>> onPhones = List.of();
    private int width = PHONE;

    @SuppressWarnings("this-escape") // Sets properties only.
    protected ListGrid(String testId, String style) {
        setTestId(testId);
        addClassNames("list-grid", style);
        setPageSize(Paged.PAGE);
        setSelectionMode(SelectionMode.NONE);
    }

    /** Says which columns are for which screen; the others are for both. */
    protected final void columns(List<Column<T>> laptop, List<Column<T>> phone) {
        onLaptops = laptop;
        onPhones = phone;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        Page page = attached.getUI().getPage();
        fit(page.getExtendedClientDetails().getWindowInnerWidth());
        Registration watching = page.addBrowserWindowResizeListener(resized -> fit(resized.getWidth()));
        addDetachListener(detached -> {
            watching.remove();
            detached.unregisterListener();
        });
    }

    /** After {@link #columns} was called once more. */
    protected final void fitAgain() {
        fit(width);
    }

    private void fit(int wide) {
        width = wide;
        boolean phone = wide < PHONE;
        onLaptops.forEach(column -> column.setVisible(!phone));
        onPhones.forEach(column -> column.setVisible(phone));
    }
}
