package se.bas.domain.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** What is in a file. It is personal data, and its text tells nothing. */
public final class FileContent {
    private final byte[] bytes;

    private FileContent(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes the bytes over, without a copy: a file may be ten megabytes, and many come at once. */
    public static FileContent of(byte[] bytes) {
        return new FileContent(bytes);
    }

    /** What was cut into pieces, together again. */
    public static FileContent joined(List<byte[]> pieces) {
        byte[] all = new byte[pieces.stream().mapToInt(piece -> piece.length).sum()];
        int at = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        return new FileContent(all);
    }

    public int size() {
        return bytes.length;
    }

    /** 64 digits: SHA-256 of all of it. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** In pieces of this size, the last one perhaps smaller. */
    List<byte[]> pieces(int size) {
        List<byte[]> all = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += size) {
            all.add(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + size)));
        }
        return all;
    }

    boolean startsWith(int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int at = 0; at < first.length; at++) {
            if ((bytes[at] & 0xFF) != first[at]) {
                return false;
            }
        }
        return true;
    }

    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    public void writeTo(OutputStream to) throws IOException {
        to.write(bytes);
    }

    @Override
    public String toString() {
        return "FileContent";
    }
}
