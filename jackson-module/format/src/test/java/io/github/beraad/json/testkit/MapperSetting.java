// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

/** What an application may have set on its mapper. None of it changes what is written or read. */
public enum MapperSetting {
    NONE,
    NAMING_STRATEGY,
    INCLUSION_ALWAYS,
    INCLUSION_NON_NULL,
    INCLUSION_NON_EMPTY,
    INCLUSION_NON_DEFAULT,
    TIME_ZONE,
    LOCALE,
    DATES_AS_TIMESTAMPS,
    DEFAULT_TYPING,
    DEFAULT_TYPING_AS_PROPERTY,
    SORTED_PROPERTIES,
    SORTED_MAP_ENTRIES,
    ENUMS_USING_TO_STRING,
    ENUMS_USING_INDEX,
    SINGLE_ELEMENTS_UNWRAPPED,
    PLAIN_DECIMALS,
    ESCAPED_NON_ASCII,
    ESCAPED_SLASHES,
    NUMBERS_AS_STRINGS,
    UNQUOTED_KEYS,
    NO_VISIBILITY,
    NO_ANNOTATIONS,
    UNKNOWN_KEYS_IGNORED,
    UNKNOWN_CODES_AS_NULL,
    SINGLE_VALUES_AS_LISTS,
    CASE_INSENSITIVE,
    NUMBERS_BEYOND_JSON,
    SOURCE_IN_LOCATIONS,
    /** The only ones that change white space, or what stands around the value. */
    INDENTED,
    WRAPPED_ROOT;

    /** Whether the bytes are those of the compact layout, and nothing else. */
    public boolean keepsBytes() {
        return this != INDENTED && this != WRAPPED_ROOT;
    }
}
