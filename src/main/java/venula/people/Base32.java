package venula.people;

import java.io.ByteArrayOutputStream;

/** Bytes in letters and digits that can be copied by hand (RFC 4648). */
final class Base32 {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String write(byte[] bytes) {
        var text = new StringBuilder();
        int kept = 0;
        int bits = 0;
        for (byte it : bytes) {
            kept = kept << Byte.SIZE | it & 0xff;
            for (bits += Byte.SIZE; bits >= BITS; bits -= BITS) text.append(LETTERS.charAt(kept >> bits - BITS & 0x1f));
        }
        if (bits > 0) text.append(LETTERS.charAt(kept << BITS - bits & 0x1f));
        return text.toString();
    }

    static byte[] read(String text) {
        var bytes = new ByteArrayOutputStream();
        int kept = 0;
        int bits = 0;
        for (char letter : text.toCharArray()) {
            kept = kept << BITS | LETTERS.indexOf(letter);
            bits += BITS;
            if (bits < Byte.SIZE) continue;
            bits -= Byte.SIZE;
            bytes.write(kept >> bits);
        }
        return bytes.toByteArray();
    }
}
