package se.bas.environment;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** {@code ./bas token ACCOUNT}: an access token of a demo account, for trying the API of a running {@code ./bas run}. */
public final class Token {
    private static final List<String> LOOPBACK = List.of("127.0.0.1", "localhost", "[::1]");

    private Token() {}

    /** Takes the account, and {@code --data-dir} with its value. The token alone goes to the output. */
    public static void main(String[] arguments) {
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        try {
            System.out.println(token(Path.of(System.getProperty("bas.project", ".")), arguments));
        } catch (CannotStart e) {
            err.println(e.getMessage());
            System.exit(1);
        }
    }

    /**
     * Fetches it.
     *
     * @throws CannotStart for an account that is none of the demo's, or when nothing is running
     */
    static String token(Path project, String... arguments) {
        if (arguments.length == 0 || arguments[0].startsWith("-")) {
            throw new CannotStart("Whose token? ./bas token ACCOUNT, for example ./bas token soc-handlaggare");
        }
        Settings settings = Run.settings(project, Arrays.copyOfRange(arguments, 1, arguments.length));
        DemoAccount account = account(project, arguments[0]);
        Whereabouts running = Whereabouts.with(settings.data());
        if (!LOOPBACK.contains(running.issuer().getHost())) {
            throw new CannotStart("Tokens of demo accounts are for one's own machine; this runs at "
                    + running.issuer().getHost() + ".");
        }
        try {
            return AccessToken.of(running.issuer(), "bas-api-demo", account.realm(), account.name());
        } catch (RuntimeException e) {
            throw new CannotStart("No token was given: " + e.getMessage(), e);
        }
    }

    private static DemoAccount account(Path project, String name) {
        List<DemoAccount> all = DemoAccount.all(project);
        return all.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CannotStart("There is no demo account " + name + ". There are: "
                        + all.stream().map(DemoAccount::name).collect(Collectors.joining(", "))));
    }
}
