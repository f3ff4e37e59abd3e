package se.bas.ui.components;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The language and the colours someone chose last time, kept in the browser and nowhere else. */
@Dependent
public class Preferences {
    public static final String LANGUAGE = "BAS_LANGUAGE";
    private static final String COLOURS = "BAS_COLOURS";
    private static final String KEYS = "BAS_KEYS";
    private static final String OFF = "off";
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    void remembered(@Observes ServiceInitEvent start) {
        start.getSource()
                .addSessionInitListener(session -> session.getSession()
                        .setLocale(cookie(session.getRequest(), LANGUAGE)
                                .map(Locale::of)
                                .map(Texts::serving)
                                .orElse(Texts.SWEDISH)));
        start.addIndexHtmlRequestListener(page -> page.getDocument()
                .select("html")
                .attr("lang", VaadinSession.getCurrent().getLocale().getLanguage()));
        start.getSource().addUIInitListener(opened -> Carried.into(opened.getUI()));
        start.getSource()
                .addUIInitListener(opened -> cookie(VaadinRequest.getCurrent(), COLOURS)
                        .ifPresent(chosen -> opened.getUI().getPage().setColorScheme(scheme(chosen))));
    }

    static void language(Locale chosen) {
        remember(LANGUAGE, chosen.getLanguage());
        UI ui = UI.getCurrentOrThrow();
        BeforeSessionEnds.tell(ui);
        Carried.from(ui);
        VaadinSession.getCurrent().setLocale(chosen);
        // Words are put together when a view is made, so the view is made anew.
        ui.getPage().reload();
    }

    static void colours(ColorScheme.Value chosen) {
        remember(COLOURS, chosen.name());
        UI.getCurrentOrThrow().getPage().setColorScheme(chosen);
    }

    /** Whether single characters press buttons (WCAG 2.1.4). */
    public static boolean singleKeys() {
        return !cookie(VaadinRequest.getCurrent(), KEYS).map(OFF::equals).orElse(false);
    }

    /** Switches that on or off. */
    public static void singleKeys(boolean on) {
        remember(KEYS, on ? "on" : OFF);
        tell(UI.getCurrentOrThrow(), on);
    }

    /** Lets the page know. */
    public static void tellKeys(UI ui) {
        tell(ui, singleKeys());
    }

    private static void tell(UI ui, boolean on) {
        ui.getElement().executeJs("document.documentElement.dataset.keys = $0", on ? "on" : OFF);
    }

    private static ColorScheme.Value scheme(String chosen) {
        return ColorScheme.Value.DARK.name().equals(chosen) ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT;
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static void remember(String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
    }
}
