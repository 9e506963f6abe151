package vn.thongsuot.programme.reader;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/** Counts what Word numbers by itself, list by list (Vietnamese: đánh số tự động). */
final class DocxNumbers {

    private static final int LEVELS = 10;
    private static final Pattern PLACE = Pattern.compile("%(\\d)");
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final String[] ROMANS = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    private static final String[] ROMAN_TENS = {"", "X", "XX", "XXX", "XL"};

    private final Map<BigInteger, int[]> counts = new HashMap<>();

    /** The number or bullet before a paragraph; empty where it has none. */
    String of(XWPFParagraph paragraph) {
        assumeFirstLevel(paragraph);
        BigInteger list = paragraph.getNumID();
        String pattern = paragraph.getNumLevelText();
        if (list == null || pattern == null || paragraph.getText().isBlank()) {
            return "";
        }
        if ("bullet".equals(paragraph.getNumFmt())) {
            return "-";
        }
        int depth = depth(paragraph.getNumIlvl());
        int[] count = counts.computeIfAbsent(list, key -> new int[LEVELS]);
        count[depth]++;
        for (int deeper = depth + 1; deeper < LEVELS; deeper++) {
            count[deeper] = 0;
        }
        Matcher m = PLACE.matcher(pattern);
        return m.replaceAll(place -> {
            int level = Integer.parseInt(place.group(1)) - 1;
            int number = Math.max(1, count[Math.max(0, level)]);
            return level == depth ? written(number, paragraph.getNumFmt()) : String.valueOf(number);
        });
    }

    /** Word leaves the level out where it is the first; POI then finds no number. */
    private static void assumeFirstLevel(XWPFParagraph paragraph) {
        var properties = paragraph.getCTP().getPPr();
        if (properties != null
                && properties.isSetNumPr()
                && !properties.getNumPr().isSetIlvl()) {
            properties.getNumPr().addNewIlvl().setVal(BigInteger.ZERO);
        }
    }

    private static int depth(@Nullable BigInteger level) {
        return level == null ? 0 : Math.min(LEVELS - 1, level.intValue());
    }

    private static String written(int number, @Nullable String format) {
        return switch (format == null ? "" : format) {
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(java.util.Locale.ROOT);
            case "lowerLetter" -> String.valueOf(LETTERS.charAt((number - 1) % LETTERS.length()));
            case "upperLetter" -> String.valueOf((char) ('A' + (number - 1) % 26));
            default -> String.valueOf(number);
        };
    }

    private static String roman(int number) {
        return number < 50 ? ROMAN_TENS[number / 10] + ROMANS[number % 10] : String.valueOf(number);
    }
}
