package vn.thongsuot.surveys.rounds;

/**
 * How an index is made of levels 1 to 5 (Vietnamese: cách tính chỉ số hài lòng). Both are always computed and named; which one
 * the ministry's index uses is not established, so neither is presented as the law's.
 */
public enum Formula {
    /** Share of answers "satisfied" and "very satisfied" (Vietnamese: tỷ lệ trả lời mức 4 và 5). */
    TOP_TWO("top-two"),
    /** Mean of the scale, divided by five (Vietnamese: điểm trung bình chia 5). */
    MEAN("mean");

    private final String key;

    Formula(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Formula of(String key) {
        return TOP_TWO.key.equals(key) ? TOP_TWO : MEAN;
    }

    /** Contribution of one answer, 0 to 1. */
    public double of(int level) {
        return switch (this) {
            case TOP_TWO -> level >= 4 ? 1 : 0;
            case MEAN -> level / 5.0;
        };
    }
}
