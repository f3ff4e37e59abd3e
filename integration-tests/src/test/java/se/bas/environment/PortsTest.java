package se.bas.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PortsTest {
    @Test
    @EnabledOnOs(OS.LINUX)
    void a_taken_port_is_refused_with_the_process_that_has_it() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.preferring(socket.getLocalPort()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + socket.getLocalPort() + " is taken")
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void tests_get_a_port_of_their_own_for_every_part() {
        Ports ports = Ports.preferring(0);
        assertThat(Set.of(ports.app(), ports.keycloak(), ports.keycloakHealth(), ports.database(), ports.secondNode()))
                .hasSize(5);
    }

    /** Liberty listens half a minute after its port was chosen; by then a connection of anybody's may have been lent it. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void a_port_is_none_that_the_system_lends_to_connections() throws IOException {
        // Linux gives it in one piece to whoever asks for enough at once.
        byte[] range = new byte[100];
        int length;
        try (InputStream file = Files.newInputStream(Path.of("/proc/sys/net/ipv4/ip_local_port_range"))) {
            length = file.read(range);
        }
        String words = new String(range, 0, length, StandardCharsets.US_ASCII);
        int firstLent = Integer.parseInt(words.split("\\s+", -1)[0]);
        assumeThat(firstLent).as("as Linux comes").isGreaterThanOrEqualTo(32_768);
        for (int i = 0; i < 100; i++) {
            assertThat(Ports.preferring(0).app()).isLessThan(firstLent);
        }
    }
}
