package vn.thongsuot.petitions.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thongsuot.petitions.Spot;

/**
 * Nine tiles of a map around a point (Vietnamese: khung bản đồ), in the projection of web maps (spherical Mercator, EPSG:3857):
 * which tiles, which point was pressed in one, and where a point lies over them.
 *
 * @param zoom 2^zoom tiles lie along the equator
 */
public record MapView(Spot centre, int zoom) {

    /** Tiles along a side. */
    public static final int SIDE = 3;
    /** Width of a tile on the page, in pixels. */
    public static final int SHOWN = 160;
    /** The whole country. */
    public static final int WIDEST = 5;
    /** A house. */
    public static final int CLOSEST = 18;

    /** Streets with their names. */
    public static final int CLOSE = 16;

    private static final int MIDDLE = SIDE / 2;

    public MapView {
        zoom = Math.clamp(zoom, WIDEST, CLOSEST);
    }

    /** A tile by its numbers, and where it lies in the frame, from 0. */
    public record Tile(int x, int y, int row, int column) {}

    /** Where a point lies in the frame, in pixels of the page. */
    public record Mark(int x, int y) {}

    /** Row by row. */
    public List<Tile> tiles() {
        List<Tile> tiles = new ArrayList<>();
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                tiles.add(new Tile(left() + column, top() + row, row, column));
            }
        }
        return tiles;
    }

    /**
     * The point that was pressed, in pixels of the page from the tile's corner; a keyboard presses the very corner and means the
     * middle.
     */
    public Spot spotAt(int tileX, int tileY, int x, int y) {
        boolean keyboard = x == 0 && y == 0;
        double across = tileX + (keyboard ? 0.5 : (double) x / SHOWN);
        double down = tileY + (keyboard ? 0.5 : (double) y / SHOWN);
        return new Spot(latitude(down), across / count() * 360 - 180);
    }

    /** Empty where the point lies outside the frame. */
    public Optional<Mark> mark(Spot spot) {
        long x = Math.round((x(spot) - left()) * SHOWN);
        long y = Math.round((y(spot) - top()) * SHOWN);
        long width = (long) SIDE * SHOWN;
        return x < 0 || y < 0 || x > width || y > width ? Optional.empty() : Optional.of(new Mark((int) x, (int) y));
    }

    public MapView around(Spot spot) {
        return spot.isNear() ? new MapView(spot, zoom) : this;
    }

    /** As much closer (positive) or wider. */
    public MapView zoomed(int by) {
        return new MapView(centre, zoom + by);
    }

    /** Moved by tiles to the east and to the south; stays where it is at the edge of the country's surroundings. */
    public MapView moved(int east, int south) {
        return around(new Spot(latitude(y(centre) + south), (x(centre) + east) / count() * 360 - 180));
    }

    private int left() {
        return (int) Math.floor(x(centre)) - MIDDLE;
    }

    private int top() {
        return (int) Math.floor(y(centre)) - MIDDLE;
    }

    private double x(Spot spot) {
        return (spot.longitude() + 180) / 360 * count();
    }

    private double y(Spot spot) {
        double latitude = Math.toRadians(spot.latitude());
        double stretched = Math.log(Math.tan(latitude) + 1 / Math.cos(latitude));
        return (1 - stretched / Math.PI) / 2 * count();
    }

    private double latitude(double y) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y / count()))));
    }

    private double count() {
        return 1L << zoom;
    }
}
