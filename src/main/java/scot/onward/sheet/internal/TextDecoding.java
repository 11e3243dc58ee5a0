package scot.onward.sheet.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import scot.onward.sheet.SheetReading.Reason;
import scot.onward.sheet.UnreadableFile;

/**
 * Bytes to text. A byte order mark decides; otherwise what is valid UTF-8 is UTF-8, and everything else is Windows-1252,
 * which is what spreadsheet programs on British desks write.
 */
public final class TextDecoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextDecoding() {}

    public static String decode(byte[] bytes) throws UnreadableFile {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (isBinary(bytes)) {
            throw new UnreadableFile(Reason.WRONG_TYPE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBinary(byte[] bytes) {
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x0B) {
                return true;
            }
        }
        return startsWith(bytes, '%', 'P', 'D', 'F');
    }
}
