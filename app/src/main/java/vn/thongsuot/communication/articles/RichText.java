package vn.thongsuot.communication.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text with a few marks as pages show it (Vietnamese: nội dung có định dạng): {@code ##} heading, {@code -} and {@code 1.} lists,
 * {@code >} quotation, {@code **strong**}, {@code [link](address)}, {@code [ảnh 1]} alone in a line for a picture. It is never
 * taken as HTML: what is no mark is text, and pages escape all of it. Addresses are https, http, mail or of this site.
 */
public record RichText(List<Block> blocks) {

    private static final Pattern PICTURE = Pattern.compile("\\[ảnh (\\d{1,2})]", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}\\.\\s+(.+)");
    private static final Pattern MARK =
            Pattern.compile("\\*\\*(.+?)\\*\\*|\\[([^\\]\\[]{1,200})]\\(([^()\\s]{1,500})\\)");
    private static final Pattern ADDRESS = Pattern.compile("(https?://|mailto:|/(?!/)).*");

    public RichText {
        blocks = List.copyOf(blocks);
    }

    /** A part that stands by itself. */
    public sealed interface Block {}

    /** Vietnamese: đề mục. */
    public record Heading(List<Run> runs) implements Block {}

    /** Vietnamese: đoạn văn. */
    public record Paragraph(List<Run> runs) implements Block {}

    /** Vietnamese: trích dẫn. */
    public record Quotation(List<Run> runs) implements Block {}

    /** Vietnamese: danh sách. */
    public record Items(boolean numbered, List<List<Run>> items) implements Block {}

    /** The picture with this number. */
    public record Picture(int n) implements Block {}

    /** A stretch of text. @param href where it leads; null for no link */
    public record Run(String text, boolean strong, @Nullable String href) {}

    public static RichText read(String text) {
        List<Block> blocks = new ArrayList<>();
        List<String> paragraph = new ArrayList<>();
        List<List<Run>> items = new ArrayList<>();
        boolean numbered = false;
        for (String raw : (text + "\n").replace("\r", "").split("\n", -1)) {
            String line = raw.strip();
            Matcher number = NUMBERED.matcher(line);
            boolean isNumber = number.matches();
            boolean isItem = line.startsWith("- ") || isNumber;
            if (!items.isEmpty() && (!isItem || numbered != isNumber)) {
                blocks.add(new Items(numbered, List.copyOf(items)));
                items.clear();
            }
            Block alone = isItem ? null : alone(line);
            if (isItem || line.isEmpty() || alone != null) {
                end(paragraph, blocks);
            }
            if (isItem) {
                numbered = isNumber;
                items.add(runs(isNumber ? number.group(1) : line.substring(2)));
            } else if (alone != null) {
                blocks.add(alone);
            } else if (!line.isEmpty()) {
                paragraph.add(line);
            }
        }
        end(paragraph, blocks);
        return new RichText(blocks);
    }

    /** Numbers of the pictures that it shows. */
    public List<Integer> pictures() {
        return blocks.stream()
                .filter(Picture.class::isInstance)
                .map(block -> ((Picture) block).n())
                .toList();
    }

    private static @Nullable Block alone(String line) {
        Matcher picture = PICTURE.matcher(line);
        if (picture.matches()) {
            return new Picture(Integer.parseInt(picture.group(1)));
        }
        if (line.startsWith("## ")) {
            return new Heading(runs(line.substring(3)));
        }
        return line.startsWith("> ") ? new Quotation(runs(line.substring(2))) : null;
    }

    private static void end(List<String> paragraph, List<Block> blocks) {
        if (!paragraph.isEmpty()) {
            blocks.add(new Paragraph(runs(String.join(" ", paragraph))));
            paragraph.clear();
        }
    }

    private static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        int at = 0;
        while (mark.find()) {
            add(runs, text.substring(at, mark.start()), false);
            String href = mark.group(3);
            if (mark.group(1) != null) {
                add(runs, mark.group(1), true);
            } else if (href != null && ADDRESS.matcher(href).matches()) {
                runs.add(new Run(mark.group(2), false, href));
            } else {
                add(runs, mark.group(), false);
            }
            at = mark.end();
        }
        add(runs, text.substring(at), false);
        return List.copyOf(runs);
    }

    private static void add(List<Run> runs, String text, boolean strong) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, strong, null));
        }
    }
}
