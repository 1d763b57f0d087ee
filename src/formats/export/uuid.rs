//! UUIDs that are the same for the same thing.

/// The offset and the prime of FNV-1a with 128 bits (draft-eastlake-fnv).
const OFFSET: u128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D;
const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013B;

/// The UUID of a thing with this name, in version 8 (RFC 9562, section 5.8): the FNV-1a hash of the name, but for the six
/// bits of version and variant.
///
/// The hash guards against nobody: it only keeps things apart that are not the same.
pub(super) fn uuid(name: &str) -> String {
    let hash =
        name.bytes().fold(OFFSET, |hash, byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME));
    let bits = hash & !(0xF << 76) & !(0b11 << 62) | 0x8 << 76 | 0b10 << 62;
    format!(
        "{:08X}-{:04X}-{:04X}-{:04X}-{:012X}",
        bits >> 96,
        bits >> 80 & 0xFFFF,
        bits >> 64 & 0xFFFF,
        bits >> 48 & 0xFFFF,
        bits & 0xFFFF_FFFF_FFFF,
    )
}

#[cfg(test)]
mod tests {
    use super::uuid;

    #[test]
    fn a_name_has_one_uuid_of_version_8() {
        let one = uuid("sam@example.org");
        assert_eq!(one, uuid("sam@example.org"));
        assert_ne!(one, uuid("sam@example.net"));
        assert_eq!(one, "050AFF26-56D4-8AA8-98FD-1F58935D8E5A");
        // A test vector of the hash: d228cb696f1a8caf78912b704e4a8964.
        assert_eq!(uuid("a"), "D228CB69-6F1A-8CAF-B891-2B704E4A8964");
    }
}
