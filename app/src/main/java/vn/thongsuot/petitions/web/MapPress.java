package vn.thongsuot.petitions.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thongsuot.petitions.Spot;
import vn.thongsuot.petitions.map.MapView;

/**
 * A press on the map of the form, without any script (Vietnamese: bấm trên bản đồ): the form as it was typed, with the map moved or
 * the place pointed out. The map's state travels with the form.
 */
final class MapPress {

    private static final Pattern TILE = Pattern.compile("tile-(\\d{1,7})-(\\d{1,7})\\.([xy])");

    private MapPress() {}

    /** The map as the form has it; where it says nothing, as it begins. */
    static MapView view(PetitionForm form, MapView beginning) {
        Spot centre = Spot.find(form.text("mapLatitude"), form.text("mapLongitude"))
                .or(form::spot)
                .orElse(beginning.centre());
        String zoom = form.text("mapZoom");
        return new MapView(centre, zoom.matches("\\d{1,2}") ? Integer.parseInt(zoom) : beginning.zoom());
    }

    /** The form after the press; empty where nothing of the map was pressed. */
    static Optional<PetitionForm> of(PetitionForm form, MapView beginning) {
        MapView view = view(form, beginning);
        Optional<Spot> pressed = pressed(form, view);
        if (pressed.isPresent()) {
            Spot spot = pressed.get();
            return Optional.of(Spot.find(spot.text(spot.latitude()), spot.text(spot.longitude()))
                    .map(near -> pointed(form, view.around(near), near))
                    .orElse(form));
        }
        return switch (form.text("map")) {
            case "in" ->
                Optional.of(
                        shown(form, form.spot().map(view::around).orElse(view).zoomed(2)));
            case "out" -> Optional.of(shown(form, view.zoomed(-2)));
            case "north" -> Optional.of(shown(form, view.moved(0, -1)));
            case "south" -> Optional.of(shown(form, view.moved(0, 1)));
            case "west" -> Optional.of(shown(form, view.moved(-1, 0)));
            case "east" -> Optional.of(shown(form, view.moved(1, 0)));
            case "show" ->
                Optional.of(form.spot()
                        .map(spot -> shown(form, new MapView(spot, MapView.CLOSE)))
                        .orElse(form));
            case "clear" -> Optional.of(with(form, Map.of("latitude", "", "longitude", "")));
            default -> Optional.empty();
        };
    }

    private static Optional<Spot> pressed(PetitionForm form, MapView view) {
        for (String name : form.typed().keySet()) {
            Matcher tile = TILE.matcher(name);
            if (tile.matches()) {
                String field = name.substring(0, name.length() - 1);
                return Optional.of(view.spotAt(
                        Integer.parseInt(tile.group(1)),
                        Integer.parseInt(tile.group(2)),
                        pixel(form.text(field + "x")),
                        pixel(form.text(field + "y"))));
            }
        }
        return Optional.empty();
    }

    private static int pixel(String text) {
        return text.matches("\\d{1,4}") ? Math.min(Integer.parseInt(text), MapView.SHOWN) : 0;
    }

    private static PetitionForm pointed(PetitionForm form, MapView view, Spot spot) {
        return with(
                shown(form, view),
                Map.of("latitude", spot.text(spot.latitude()), "longitude", spot.text(spot.longitude())));
    }

    private static PetitionForm shown(PetitionForm form, MapView view) {
        Spot centre = view.centre();
        return with(
                form,
                Map.of(
                        "mapLatitude", centre.text(centre.latitude()),
                        "mapLongitude", centre.text(centre.longitude()),
                        "mapZoom", String.valueOf(view.zoom())));
    }

    private static PetitionForm with(PetitionForm form, Map<String, String> values) {
        Map<String, String> typed = new HashMap<>(form.typed());
        typed.putAll(values);
        return new PetitionForm(typed);
    }
}
