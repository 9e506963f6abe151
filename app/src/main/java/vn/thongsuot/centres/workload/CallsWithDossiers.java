package vn.thongsuot.centres.workload;

/**
 * What calls in which dossiers were received took (Vietnamese: lượt gọi có tiếp nhận hồ sơ): real service, beside the mean of all calls.
 *
 * @param calls ended calls of numbers in which at least one dossier was received
 * @param dossiers received in them
 * @param serviceMinutes of all of them together, rounded to a tenth
 */
public record CallsWithDossiers(int calls, int dossiers, double serviceMinutes) {

    private static final double TENTHS = 10.0;

    /** Minutes of a call; 0 without any. */
    public double perCall() {
        return calls == 0 ? 0 : Math.round(TENTHS * serviceMinutes / calls) / TENTHS;
    }

    /** Minutes of a dossier; 0 without any. */
    public double perDossier() {
        return dossiers == 0 ? 0 : Math.round(TENTHS * serviceMinutes / dossiers) / TENTHS;
    }
}
