package se.bas.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import jakarta.inject.Inject;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.casework.CaseworkNavigation;
import se.bas.ui.components.AgencyBadge;
import se.bas.ui.components.ColoursButton;
import se.bas.ui.components.LanguageButton;
import se.bas.ui.components.Navigation.Entry;
import se.bas.ui.components.Preferences;
import se.bas.ui.components.Routes;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;

/** The frame around every view: menu to the left, who acts under which mandate at the top. */
@View
@Layout
final class Shell extends AppLayout implements AfterNavigationObserver {
    // The part that scrolls is the layout's own, which the browser leaves where it was.
    private static final String TO_THE_TOP = """
            this.shadowRoot?.querySelector('[part~="content"]')?.scrollTo(0, 0);
            window.scrollTo(0, 0);
            """;

    private static final String TO_MAIN = "document.getElementById('main')?.focus()";

    @Inject
    Shell(Menu menu, SignedIn signedIn, CaseworkNavigation casework) {
        addClassName("shell");
        setPrimarySection(Section.DRAWER);
        addToDrawer(drawer(brand(), nav(menu), collaboration(signedIn)));
        Header bar = new Header(skipLink(), toggle(), mandate(signedIn));
        casework.search().ifPresent(bar::add);
        bar.add(tools());
        bar.addClassName("shell-bar");
        addToNavbar(bar);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        attached.getUI().getPage().addJsModule("context://js/keys.js");
        attached.getUI().getPage().addJsModule("context://js/copy.js");
        Preferences.tellKeys(attached.getUI());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        getElement().executeJs(TO_THE_TOP);
    }

    private static Anchor skipLink() {
        Anchor skip = new Anchor("#main", Words.text("shell.skip"));
        skip.setRouterIgnore(true);
        // The page's base address would make it a link to the start page, so the browser is kept from following it.
        skip.getElement()
                .addEventListener("click", click -> skip.getElement().executeJs(TO_MAIN))
                .preventDefault();
        skip.addClassName("skip-link");
        return skip;
    }

    private static Component toggle() {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(Words.text("shell.menu"));
        toggle.setTestId("menu-toggle");
        return toggle;
    }

    /** All of the frame stands in some region, so that one finds it without seeing it, and can skip it. */
    private static com.vaadin.flow.component.html.Section drawer(Component... all) {
        com.vaadin.flow.component.html.Section drawer = new com.vaadin.flow.component.html.Section(all);
        drawer.addClassName("shell-drawer");
        drawer.getElement().setAttribute("aria-label", Words.text("shell.product"));
        return drawer;
    }

    private static Div brand() {
        Div brand = new Div(new Image("images/mark.svg", ""), new Span(Words.text("shell.product")));
        brand.addClassName("brand");
        return brand;
    }

    private static SideNav nav(Menu menu) {
        SideNav nav = new SideNav();
        nav.getElement().setAttribute("aria-label", Words.text("shell.menu"));
        for (Entry entry : menu.entries()) {
            SideNavItem item = new SideNavItem(
                    Words.text(entry.text()), entry.path(), entry.icon().create());
            item.setMatchNested(true);
            item.setPathAliases(entry.within());
            item.setTestId("nav-" + entry.path());
            nav.addItem(item);
        }
        return nav;
    }

    private static Div collaboration(SignedIn signedIn) {
        Div foot = new Div();
        foot.addClassName("drawer-foot");
        signedIn.mandate().ifPresent(mandate -> foot.setText(Words.of(mandate.collaboration())));
        return foot;
    }

    /** Name, unit, agency: always in sight, and the way to another mandate for those who have one. */
    private static Component mandate(SignedIn signedIn) {
        Div words = new Div();
        words.addClassName("mandate-words");
        signedIn.mandate().ifPresent(mandate -> {
            Span name = new Span(mandate.staffName());
            name.addClassName("mandate-name");
            Span unit = new Span(Words.of(mandate.unit()));
            unit.addClassName("mandate-unit");
            words.add(name, unit, new AgencyBadge(Words.of(mandate.agency()), mandate.agencyCode()));
        });
        Div place = new Div(words);
        place.addClassName("mandate-in-force");
        place.setTestId("mandate");
        if (signedIn.mandates().size() > 1) {
            Anchor change = new Anchor("/" + Routes.MANDATE, Words.text("shell.mandate.change"));
            change.setTestId("change-mandate");
            place.add(change);
        }
        return place;
    }

    private static Div tools() {
        Component door = VaadinIcon.SIGN_OUT.create();
        door.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(Words.text("agency.sign-out"));
        Anchor signOut = new Anchor(Routes.SIGN_OUT, door, words);
        // Another servlet answers there, so the browser itself has to go.
        signOut.setRouterIgnore(true);
        signOut.setTestId("sign-out");
        signOut.addClassName("sign-out");
        Div tools = new Div(KeyHelp.button(), new LanguageButton(), new ColoursButton(), signOut);
        tools.addClassName("shell-tools");
        return tools;
    }
}
