package vn.thongsuot.surveys.questionnaires;

import vn.thongsuot.shared.LocalizedText;

/** Something to be chosen (Vietnamese: phương án trả lời). @param key unique in its question, never used twice */
public record Option(String key, LocalizedText text) {}
