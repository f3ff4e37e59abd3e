package se.bas.ui.shell;

import com.vaadin.cdi.CdiVaadinServlet;
import com.vaadin.flow.server.InitParameters;
import jakarta.servlet.annotation.WebInitParam;
import jakarta.servlet.annotation.WebServlet;

/** Serves every view. A page that only says it is still there does not keep its session alive (IDA-09). */
@WebServlet(
        urlPatterns = "/*",
        name = "vaadin",
        asyncSupported = true,
        loadOnStartup = 1,
        initParams = @WebInitParam(name = InitParameters.SERVLET_PARAMETER_CLOSE_IDLE_SESSIONS, value = "true"))
public class AppServlet extends CdiVaadinServlet {}
