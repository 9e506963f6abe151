package vn.thongsuot._support.matrix;

/** How somebody stands to the case. */
public enum Relation {
    OWN_CASE,
    OWN_UNIT,
    SIBLING_UNIT,
    ANCESTOR,
    OTHER_PROVINCE,
    NOBODY
}
