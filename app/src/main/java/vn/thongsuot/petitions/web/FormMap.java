package vn.thongsuot.petitions.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thongsuot.petitions.Spot;
import vn.thongsuot.petitions.map.MapView;
import vn.thongsuot.platform.MapSettings;
import vn.thongsuot.platform.MapTiles;
import vn.thongsuot.platform.Ui;

/** The map of the authority on a form of petitions (Vietnamese: bản đồ trên biểu mẫu phản ánh). */
@Component
class FormMap {

    private final MapTiles tiles;

    FormMap(MapTiles tiles) {
        this.tiles = tiles;
    }

    /** The form after a press on its map; empty where nothing of the map was pressed. */
    Optional<PetitionForm> press(PetitionForm form) {
        return MapPress.of(form, beginning());
    }

    MapPanel panel(Ui ui, PetitionForm form) {
        return MapPanel.of(
                ui, tiles, MapPress.view(form, beginning()), form.spot().orElse(null));
    }

    /** The map before anybody moved it. */
    private MapView beginning() {
        MapSettings settings = tiles.settings();
        return new MapView(new Spot(settings.latitude(), settings.longitude()), settings.zoom());
    }
}
