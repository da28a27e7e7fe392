package io.howdidwedo.gateway.profile.web;

/// A login in one browser.
///
/// @param mark by which its owner ends it
/// @param browser in words
/// @param address of the network it came from; empty when it was not kept
/// @param since when it was begun; empty when it was not kept
/// @param used when somebody changed something in it last
/// @param current whether it is the one that is used
record SessionLine(
        String mark, String browser, String address, String since, String used, boolean current) {}
