package se.bas.environment;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Asks a server on this machine whether it is well: status 0 when it answers 200. It sends nothing and believes nothing but
 * that one number, so it takes any certificate; the server's names this machine by another name than we call it by.
 */
public final class Health {
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private Health() {}

    /** Takes the address, on the loopback alone. */
    public static void main(String[] arguments) throws InterruptedException {
        System.exit(arguments.length == 1 && isWell(URI.create(arguments[0])) ? 0 : 1);
    }

    static boolean isWell(URI address) throws InterruptedException {
        if (!"localhost".equals(address.getHost())) {
            return false;
        }
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .sslContext(anyCertificate())
                .build()) {
            HttpRequest request =
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException | GeneralSecurityException unwell) {
            return false;
        }
    }

    private static SSLContext anyCertificate() throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Anybody()}, null);
        return context;
    }

    /** An extended one, so that the name is not compared either. */
    private static final class Anybody extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind, SSLEngine engine) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String kind) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String kind) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
