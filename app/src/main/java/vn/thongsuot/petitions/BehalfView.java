package vn.thongsuot.petitions;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.identity.PersonView;

/** For whom a petition was written, for who may read persons. @param paper what gives the right; null where nothing was said */
public record BehalfView(
        PersonView person, String relation, @Nullable String paper) {}
