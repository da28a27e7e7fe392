package io.howdidwedo.gateway.secondstep.web;

import java.util.List;

/// Codes to be kept, shown once.
///
/// @param path where to go on
record KeptCodesPage(List<String> codes, String path) {
    @Override
    public String toString() {
        return "kept codes page";
    }
}
