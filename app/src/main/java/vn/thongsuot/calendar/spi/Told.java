package vn.thongsuot.calendar.spi;

/**
 * Who was told that a decision takes away the time they planned (Vietnamese: số người đã được báo).
 *
 * @param told to whom a message was posted
 * @param untold who could not be told, since they left no contact
 */
public record Told(int told, int untold) {

    public static final Told NOBODY = new Told(0, 0);

    public Told plus(Told other) {
        return new Told(told + other.told, untold + other.untold);
    }
}
