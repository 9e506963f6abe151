package vn.thongsuot.payments;

/** Sums in Vietnamese words, as receipts write them (Vietnamese: số tiền bằng chữ): 1.005.015 is "Một triệu không trăm lẻ năm nghìn ...". */
public final class DongWords {

    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final String[] GROUPS = {"", " nghìn", " triệu", " tỷ", " nghìn tỷ", " triệu tỷ"};

    private DongWords() {}

    /** With a capital and the currency. @param dong 0 to 999 million billion */
    public static String of(long dong) {
        if (dong < 0 || dong > 999_999_999_999_999_999L) {
            throw new IllegalArgumentException("%d has no words".formatted(dong));
        }
        String words = dong == 0 ? DIGITS[0] : groups(dong);
        return words.substring(0, 1).toUpperCase(java.util.Locale.of("vi")) + words.substring(1) + " đồng";
    }

    private static String groups(long dong) {
        StringBuilder words = new StringBuilder();
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            long unit = (long) Math.pow(1000, group);
            int three = (int) (dong / unit % 1000);
            if (three > 0) {
                boolean leading = words.isEmpty();
                words.append(leading ? "" : " ").append(three(three, leading)).append(GROUPS[group]);
            }
        }
        return words.toString();
    }

    /** @param leading whether nothing stands before it, so that its empty hundreds are not said */
    private static String three(int number, boolean leading) {
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        String head = hundreds == 0 && leading ? "" : DIGITS[hundreds] + " trăm";
        String tail = tail(tens, ones, !head.isEmpty());
        return head.isEmpty() || tail.isEmpty() ? head + tail : head + " " + tail;
    }

    private static String tail(int tens, int ones, boolean after) {
        if (tens == 0) {
            return ones == 0 ? "" : (after ? "lẻ " : "") + DIGITS[ones];
        }
        String head = tens == 1 ? "mười" : DIGITS[tens] + " mươi";
        return switch (ones) {
            case 0 -> head;
            case 1 -> head + (tens == 1 ? " một" : " mốt");
            case 5 -> head + " lăm";
            default -> head + " " + DIGITS[ones];
        };
    }
}
