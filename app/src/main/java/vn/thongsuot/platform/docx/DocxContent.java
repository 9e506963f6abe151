package vn.thongsuot.platform.docx;

import java.util.List;
import java.util.Map;

/**
 * What fills a template (Vietnamese: nội dung trộn vào mẫu), as plain text.
 *
 * @param title of the file, for readers and archives
 * @param fields value of each placeholder that stands within a line, by its name
 * @param blocks what takes the place of a paragraph that is a placeholder alone, by its name
 */
public record DocxContent(String title, Map<String, String> fields, Map<String, Block> blocks) {

    public DocxContent {
        fields = Map.copyOf(fields);
        blocks = Map.copyOf(blocks);
    }

    /** Takes the place of a whole paragraph. */
    public sealed interface Block {}

    /** Paragraphs like the one that stood there. */
    public record Lines(List<Line> lines) implements Block {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /** Tables with lines, the head row of each first. */
    public record Tables(List<List<List<String>>> tables) implements Block {
        public Tables {
            tables = List.copyOf(tables);
        }
    }

    /** A paragraph. */
    public record Line(boolean heading, String text) {}
}
