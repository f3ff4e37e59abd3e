package se.bas.environment;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * The ports of one environment, all on the loopback address.
 *
 * @param secondNode the application's once more, for tests that need two nodes; outside tests the same as {@code app}
 */
record Ports(int app, int keycloak, int keycloakHealth, int database, int secondNode) {
    private static final int KEYCLOAK_OFFSET = 100;

    // Above what is commonly served, below what Linux lends (net.ipv4.ip_local_port_range); others lend from 49152.
    private static final int FIRST = 20_000;
    private static final int FIRST_LENT = 32_768;

    private static final int TRIES = 1_000;

    /** The wished port for the application and one near it for Keycloak; 0 for free ones everywhere. */
    static Ports preferring(int wished) {
        if (wished == 0) {
            List<Integer> five =
                    Stream.generate(Ports::free).distinct().limit(5).toList();
            return new Ports(five.get(0), five.get(1), five.get(2), five.get(3), five.get(4));
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

    /**
     * One that is free now and stays so until its part listens, which may be a minute later: not of those that the
     * operating system lends to whoever connects to somebody.
     */
    private static int free() {
        for (int tries = 0; tries < TRIES; tries++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, FIRST_LENT);
            if (isFree(port)) {
                return port;
            }
        }
        throw new CannotStart("No free port on the loopback address from " + FIRST + " to " + (FIRST_LENT - 1) + ".");
    }
}
