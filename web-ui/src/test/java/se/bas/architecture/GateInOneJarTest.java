package se.bas.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateInOneJarTest {
    @Test
    void the_gates_package_is_in_one_place_only() throws IOException {
        // Liberty ignores sealed jars: a second jar with this package could open what is locked.
        List<URL> places = Collections.list(
                GateInOneJarTest.class.getClassLoader().getResources("se/bas/domain/disclosure/Protected.class"));
        List<URL> packages =
                Collections.list(GateInOneJarTest.class.getClassLoader().getResources("se/bas/domain/disclosure"));
        assertThat(places).hasSize(1);
        assertThat(packages).hasSize(1);
    }
}
