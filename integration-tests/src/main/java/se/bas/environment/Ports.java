package se.bas.environment;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * The ports of one environment, all on the loopback address.
 *
 * @param secondNode the application's once more, for tests that need two nodes; outside tests the same as {@code app}
 */
record Ports(int app, int keycloak, int keycloakHealth, int database, int secondNode) {
    private static final int KEYCLOAK_OFFSET = 100;

    /** The wished port for the application and one near it for Keycloak; 0 for free ones everywhere. */
    static Ports preferring(int wished) {
        if (wished == 0) {
            return new Ports(free(), free(), free(), free(), free());
        }
        if (!isFree(wished)) {
            throw new CannotStart("Port " + wished + " is taken by " + PortHolder.of(wished)
                    + ". Stop it, or choose another: ./bas run --port " + nextFree(wished + 1));
        }
        return new Ports(wished, nextFree(wished + KEYCLOAK_OFFSET), free(), free(), wished);
    }

    private static int nextFree(int from) {
        for (int port = from; port <= 65_535; port++) {
            if (isFree(port)) {
                return port;
            }
        }
        return free();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart("No free port on the loopback address.", e);
        }
    }
}
