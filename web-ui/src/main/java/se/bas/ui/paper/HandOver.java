package se.bas.ui.paper;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import se.bas.application.paper.Filed;

/**
 * Gives a paper to the browser, once. It is taken out when the button is pressed, and lies here until the browser has
 * fetched it; its address by itself takes nothing out and gives nothing a second time.
 */
public final class HandOver extends Div {
    private static final long serialVersionUID = 1L;

    private final transient AtomicReference<Filed.@Nullable Paper> waiting = new AtomicReference<>();
    private final Anchor anchor;

    HandOver() {
        anchor = new Anchor(DownloadHandler.fromInputStream(fetching -> fetched(fetching.getResponse())), "");
        anchor.setRouterIgnore(true);
        anchor.getElement().setAttribute("hidden", true);
        anchor.getElement().setAttribute("download", true);
        anchor.setTestId("paper");
        add(anchor);
        getStyle().setDisplay(Style.Display.NONE);
    }

    void hand(Filed.Paper paper) {
        waiting.set(paper);
        anchor.getElement().executeJs("this.click()");
    }

    private DownloadResponse fetched(VaadinResponse response) {
        Filed.Paper paper = waiting.getAndSet(null);
        if (paper == null) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND.getCode());
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        byte[] content = paper.content();
        return new DownloadResponse(
                new ByteArrayInputStream(content), paper.fileName(), "application/pdf", content.length);
    }

    @Override
    protected void onDetach(DetachEvent gone) {
        waiting.set(null);
    }
}
