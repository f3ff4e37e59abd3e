package se.bas.ui.components;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gives a file to the browser, once. It is taken out when the button is pressed, and lies here until the browser has
 * fetched it; its address by itself takes nothing out and gives nothing a second time.
 */
public final class HandOver extends Div {
    private static final long serialVersionUID = 1L;

    private final transient AtomicReference<@Nullable Content> waiting = new AtomicReference<>();
    private final Anchor anchor;

    /** What is handed over. */
    private record Content(String fileName, String type, Supplier<InputStream> opened, int length) {}

    /**
     * Stands on the page, unseen.
     *
     * @param testId names what the browser fetches from
     */
    public HandOver(String testId) {
        anchor = new Anchor(DownloadHandler.fromInputStream(fetching -> fetched(fetching.getResponse())), "");
        anchor.setRouterIgnore(true);
        anchor.getElement().setAttribute("hidden", true);
        anchor.getElement().setAttribute("download", true);
        anchor.setTestId(testId);
        add(anchor);
        getStyle().setDisplay(Style.Display.NONE);
    }

    public void hand(String fileName, String type, byte[] bytes) {
        waiting.set(new Content(fileName, type, () -> new ByteArrayInputStream(bytes), bytes.length));
        anchor.getElement().executeJs("this.click()");
    }

    private DownloadResponse fetched(VaadinResponse response) {
        Content content = waiting.getAndSet(null);
        if (content == null) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND.getCode());
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        return new DownloadResponse(content.opened().get(), content.fileName(), content.type(), content.length());
    }

    @Override
    protected void onDetach(DetachEvent gone) {
        waiting.set(null);
    }
}
