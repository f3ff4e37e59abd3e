package se.bas.ui.shell;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import jakarta.enterprise.context.Dependent;
import java.util.Locale;
import se.bas.ui.components.Routes;
import se.bas.ui.components.Texts;

/** What the browser says by itself when the session is over or the server does not answer as it should. */
@VaadinServiceEnabled
@Dependent
class ServerMessages implements SystemMessagesProvider {
    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo asking) {
        Locale reader = asking.getLocale() == null ? Texts.SWEDISH : asking.getLocale();
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        // The page that says why the session is over (agency), rather than a box over what the page shows.
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL(Routes.SIGNED_OUT);
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(Texts.text(reader, "shell.failure.heading"));
        messages.setInternalErrorMessage(Texts.text(reader, "shell.failure.reload"));
        messages.setCookiesDisabledCaption(Texts.text(reader, "shell.cookies.heading"));
        messages.setCookiesDisabledMessage(Texts.text(reader, "shell.cookies.lead"));
        return messages;
    }
}
