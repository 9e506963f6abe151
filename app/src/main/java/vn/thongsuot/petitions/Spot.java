package vn.thongsuot.petitions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/**
 * A point on earth in degrees (Vietnamese: vị trí, toạ độ), to about a metre. It may be somebody's door: it is shown to officials
 * alone and stands in no address, log, event or fact. Its {@code toString} is empty for that.
 */
public record Spot(double latitude, double longitude) {

    /** Decimals of a degree that are kept. */
    private static final int DECIMALS = 5;
    /** Around land, islands and waters of the country, so that swapped or foreign figures are refused. */
    private static final double SOUTH = 6;

    private static final double NORTH = 24;
    private static final double WEST = 101;
    private static final double EAST = 118;

    public Spot {
        latitude = round(latitude);
        longitude = round(longitude);
    }

    /** Empty unless both are numbers within the country's surroundings. */
    public static Optional<Spot> find(String latitude, String longitude) {
        if (!isNumber(latitude) || !isNumber(longitude)) {
            return Optional.empty();
        }
        Spot spot = new Spot(Double.parseDouble(latitude), Double.parseDouble(longitude));
        return spot.isNear() ? Optional.of(spot) : Optional.empty();
    }

    /** Whether it lies in the country or around it. */
    public boolean isNear() {
        return latitude >= SOUTH && latitude <= NORTH && longitude >= WEST && longitude <= EAST;
    }

    /** As it stands in fields and in {@code geo:} addresses. */
    public String text(double degrees) {
        return String.format(Locale.ROOT, "%.5f", degrees);
    }

    /** Address that opens the map of whoever reads it (RFC 5870). */
    public String geo() {
        return "geo:" + text(latitude) + "," + text(longitude);
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d{1,3}(\\.\\d{1,15})?");
    }

    private static double round(double degrees) {
        return BigDecimal.valueOf(degrees)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .doubleValue();
    }

    @Override
    public String toString() {
        return "Spot[]";
    }
}
