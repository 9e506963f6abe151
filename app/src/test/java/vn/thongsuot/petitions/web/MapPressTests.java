package vn.thongsuot.petitions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thongsuot.petitions.Spot;
import vn.thongsuot.petitions.map.MapView;

@DisplayName("Bấm trên bản đồ của phiếu phản ánh: không cần mã lệnh, không gửi phiếu")
class MapPressTests {

    private static final MapView BEGINNING = new MapView(new Spot(16.4, 107.6), 6);

    @Test
    void pointsOutAndKeepsWhatWasTyped() {
        MapView.Tile tile = BEGINNING.tiles().get(4);
        String name = "tile-" + tile.x() + "-" + tile.y();

        PetitionForm form = press(Map.of(name + ".x", "80", name + ".y", "80"));

        Spot expected = BEGINNING.spotAt(tile.x(), tile.y(), 80, 80);
        assertThat(form.spot()).contains(expected);
        assertThat(MapPress.view(form, BEGINNING).centre()).isEqualTo(expected);
        assertThat(form.text("content")).isEqualTo("Đường ngập");
    }

    @Test
    @DisplayName("Ô ngoài lãnh thổ: phiếu giữ nguyên, không bị gửi đi")
    void neverSendsByAPressFarAway() {
        PetitionForm form = press(Map.of("tile-0-0.x", "5", "tile-0-0.y", "5"));

        assertThat(form.spot()).isEmpty();
        assertThat(form.text("content")).isEqualTo("Đường ngập");
    }

    @Test
    void movesZoomsShowsAndClears() {
        PetitionForm closer = press(Map.of("map", "in"));
        assertThat(MapPress.view(closer, BEGINNING).zoom()).isEqualTo(8);
        PetitionForm south = press(Map.of("map", "south"));
        assertThat(MapPress.view(south, BEGINNING).centre().latitude()).isLessThan(16.4);
        PetitionForm shown = press(Map.of("map", "show", "latitude", "21.02851", "longitude", "105.80482"));
        assertThat(MapPress.view(shown, BEGINNING)).isEqualTo(new MapView(new Spot(21.02851, 105.80482), 16));
        PetitionForm cleared = press(Map.of("map", "clear", "latitude", "21.02851", "longitude", "105.80482"));
        assertThat(cleared.spot()).isEmpty();
    }

    @Test
    void leavesTheRealSubmitAlone() {
        assertThat(MapPress.of(new PetitionForm(Map.of("content", "Đường ngập")), BEGINNING))
                .isEmpty();
    }

    private static PetitionForm press(Map<String, String> pressed) {
        Map<String, String> typed = new HashMap<>(Map.of("content", "Đường ngập"));
        typed.putAll(pressed);
        return MapPress.of(new PetitionForm(typed), BEGINNING).orElseThrow();
    }
}
