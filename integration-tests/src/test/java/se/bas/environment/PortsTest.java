package se.bas.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
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
        assertThat(Set.of(ports.app(), ports.keycloak(), ports.keycloakHealth(), ports.database()))
                .hasSize(4)
                .doesNotContain(0);
    }
}
