package se.bas.ui.shell;

import com.vaadin.cdi.CdiVaadinServlet;
import com.vaadin.flow.server.InitParameters;
import jakarta.servlet.annotation.WebInitParam;
import jakarta.servlet.annotation.WebServlet;

/**
 * Serves every view. When a session is over is not Vaadin's to say, which counts any request, a push's among them, but
 * that of {@code se.bas.ui.agency.OpenSessions}, which counts what its user does (IDA-09).
 */
@WebServlet(
        urlPatterns = "/*",
        name = "vaadin",
        asyncSupported = true,
        loadOnStartup = 1,
        initParams = @WebInitParam(name = InitParameters.SERVLET_PARAMETER_CLOSE_IDLE_SESSIONS, value = "false"))
public class AppServlet extends CdiVaadinServlet {}
