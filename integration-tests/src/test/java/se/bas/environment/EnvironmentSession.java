package se.bas.environment;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Ends what the tests of this run have used. */
public final class EnvironmentSession implements LauncherSessionListener {
    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Browsers.close();
        TestEnvironment.stop();
    }
}
