package se.bas.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** What the browser loads before anything else: Vaadin's Aura theme, and our one stylesheet on top of it. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("css/styles.css")
@Viewport("width=device-width, initial-scale=1")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@Push
public class AppShell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("BAS Samverkan");
        settings.addFavIcon("icon", "images/mark.svg", "any");
    }
}
