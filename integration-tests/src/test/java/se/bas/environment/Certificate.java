package se.bas.environment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A certificate for 127.0.0.1 that a test makes for itself, with the JDK's own tool, in every form a server asks for.
 *
 * @param keystore certificate and key, PKCS12
 * @param trust the certificate alone, PKCS12 with the same password
 * @param pem the certificate alone
 * @param key the key alone, unencrypted
 */
record Certificate(Path keystore, Path trust, String password, Path pem, Path key) {
    private static final String ALIAS = "server";

    static Certificate make(Path directory, String password)
            throws IOException, GeneralSecurityException, InterruptedException {
        Files.createDirectories(directory);
        Path keystore = directory.resolve("server.p12");
        ProcessBuilder keytool = new ProcessBuilder(
                        Java.home().resolve("bin/keytool").toString(),
                        "-genkeypair",
                        "-alias",
                        ALIAS,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-validity",
                        "2",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "SAN=ip:127.0.0.1,dns:localhost",
                        "-ext",
                        "BC=ca:true",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keystore.toString(),
                        "-storepass:env",
                        "STOREPASS")
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("keytool.log").toFile());
        keytool.environment().put("STOREPASS", password);
        if (keytool.start().waitFor() != 0) {
            throw new IllegalStateException(Files.readString(directory.resolve("keytool.log")));
        }
        KeyStore store = load(keystore, password);
        java.security.cert.Certificate certificate = store.getCertificate(ALIAS);
        Path pem = write(directory.resolve("server.crt"), "CERTIFICATE", certificate.getEncoded());
        Path key = write(
                directory.resolve("server.key"),
                "PRIVATE KEY",
                store.getKey(ALIAS, password.toCharArray()).getEncoded());
        Path trust = directory.resolve("trust.p12");
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry(ALIAS, certificate);
        try (var out = Files.newOutputStream(trust)) {
            trusted.store(out, password.toCharArray());
        }
        return new Certificate(keystore, trust, password, pem, key);
    }

    /** Trusts this certificate and no other. */
    SSLContext context() throws IOException, GeneralSecurityException {
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(load(trust, password));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trusted.getTrustManagers(), null);
        return context;
    }

    private static KeyStore load(Path file, String password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password.toCharArray());
        }
        return store;
    }

    private static Path write(Path file, String kind, byte[] content) throws IOException {
        String body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(content);
        Files.writeString(file, "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file;
    }
}
