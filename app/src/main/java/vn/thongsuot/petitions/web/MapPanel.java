package vn.thongsuot.petitions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.petitions.Spot;
import vn.thongsuot.petitions.map.MapView;
import vn.thongsuot.platform.MapTiles;
import vn.thongsuot.platform.Ui;

/**
 * A map as a page shows it (Vietnamese: bản đồ trên trang).
 *
 * @param spot what was pointed out
 * @param where it in words; empty where nothing was
 * @param pictures none where no map is configured
 * @param mark where the spot lies over them; null outside
 * @param thanks whose map it is
 */
record MapPanel(
        @Nullable Spot spot,
        String where,
        MapView view,
        List<Picture> pictures,
        MapView.@Nullable Mark mark,
        String thanks) {

    /** One tile. */
    record Picture(String name, String source, String alternative) {}

    static MapPanel of(Ui ui, MapTiles tiles, MapView view, @Nullable Spot spot) {
        List<Picture> pictures = !tiles.isSet()
                ? List.of()
                : view.tiles().stream()
                        .map(tile -> new Picture(
                                "tile-" + tile.x() + "-" + tile.y(),
                                tiles.address(view.zoom(), tile.x(), tile.y()),
                                ui.t("petitions.map.tile", tile.row() + 1, tile.column() + 1)))
                        .toList();
        return new MapPanel(
                spot,
                spot == null ? "" : ui.t("petitions.map.at", spot.text(spot.latitude()), spot.text(spot.longitude())),
                view,
                pictures,
                spot == null ? null : view.mark(spot).orElse(null),
                tiles.settings().thanks());
    }

    int width() {
        return MapView.SIDE * MapView.SHOWN;
    }

    String text(double degrees) {
        return view.centre().text(degrees);
    }
}
