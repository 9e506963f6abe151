package vn.thongsuot.programme.review;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import vn.thongsuot.programme.reader.PlanText;
import vn.thongsuot.shared.DomainException;

/** The text of an uploaded file (Vietnamese: văn bản trong tệp). */
public final class SourceFiles {

    private SourceFiles() {}

    /** @throws DomainException PLN-026 for a file that holds no text that can be read */
    public static PlanText read(String name, byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return new PlanText(name, text);
        } catch (CharacterCodingException e) {
            throw new DomainException("PLN-026", DomainException.Kind.INVALID, "file is neither text nor a known kind");
        }
    }

    /** Whether the file itself is kept beside its text: PDF and Word files are, plain text is its own content. */
    public static boolean isKept(byte[] content) {
        return content.length > 4
                && ((content[0] == 'P' && content[1] == 'K') || (content[0] == '%' && content[1] == 'P'));
    }
}
