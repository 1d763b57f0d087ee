//! A text as a QR code (ISO/IEC 18004), such as a link to be scanned from a screen or from paper.

use std::fmt::{self, Write};

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// The largest version that is drawn: 117 modules a side, which a phone still reads from a sheet of paper when the code
/// is 5 cm wide. With little correction it holds 1,273 bytes.
const LARGEST: u8 = 25;

/// How wide the empty rim is on each side, in modules (section 5.3.8).
const RIM: i32 = 4;

/// A QR code.
#[derive(Clone)]
pub struct Qr(QrCode);

impl fmt::Debug for Qr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Qr").field(&self.0.size()).finish()
    }
}

impl Qr {
    /// The code of a text; `None` where it is too long for one that can be read well.
    pub fn of(text: &str) -> Option<Self> {
        let segments = QrSegment::make_segments(text);
        // As much correction as there is room for, but at least a little.
        let code = QrCode::encode_segments_advanced(
            &segments,
            QrCodeEcc::Low,
            Version::MIN,
            Version::new(LARGEST),
            None,
            true,
        );
        code.ok().map(Self)
    }

    /// How wide and high it is, with its rim, in modules.
    pub fn size(&self) -> i32 {
        self.0.size() + 2 * RIM
    }

    /// The dark modules as the data of an SVG path, one unit for each module, within [`Self::size`].
    pub fn path(&self) -> String {
        let mut path = String::new();
        for y in 0..self.0.size() {
            let mut x = 0;
            while x < self.0.size() {
                let length = (x..self.0.size()).take_while(|x| self.0.get_module(*x, y)).count();
                let length = i32::try_from(length).unwrap_or_default();
                if length > 0 {
                    // Writing to a string does not fail.
                    let _ = write!(path, "M{} {}h{length}v1h-{length}z", x + RIM, y + RIM);
                }
                x += length + 1;
            }
        }
        path
    }

    /// The code as an SVG file.
    pub fn svg(&self) -> String {
        let (size, path) = (self.size(), self.path());
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" shape-rendering=\"crispEdges\">\
             <path fill=\"#fff\" d=\"M0 0h{size}v{size}H0z\"/><path d=\"{path}\"/></svg>\n"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::fixture::parse;
    use crate::formats::Private;
    use crate::formats::link::encode;

    /// What a decoder reads from the code, drawn from its path with eight pixels for each module.
    fn scanned(code: &Qr) -> String {
        const PIXELS: usize = 8;
        let size = usize::try_from(code.size()).expect("a size");
        let mut dark = vec![vec![false; size]; size];
        for run in code.path().split('M').skip(1) {
            let (x, rest) = run.split_once(' ').expect("a place");
            let (y, rest) = rest.split_once('h').expect("a place");
            let (length, _) = rest.split_once('v').expect("a length");
            let [x, y, length] =
                [x, y, length].map(|number| number.parse::<usize>().expect("a number"));
            dark[y][x..x + length].fill(true);
        }
        let luma = |x: usize, y: usize| if dark[y / PIXELS][x / PIXELS] { 0 } else { 255 };
        let mut image =
            rqrr::PreparedImage::prepare_from_greyscale(size * PIXELS, size * PIXELS, luma);
        let grids = image.detect_grids();
        assert_eq!(grids.len(), 1);
        grids[0].decode().expect("a code that can be read").1
    }

    #[test]
    fn a_decoder_reads_the_link_back() {
        let draft = parse(
            "email anna@kundenpost.net; imap imap.kundenpost.net:993 tls user=anna@kundenpost.net; \
             smtp smtp.kundenpost.net:465 tls user=anna@kundenpost.net auth=password; \
             computer \"Office PC\" pop3 leave days=14; phone Handy imap",
        );
        for private in [Private::Include, Private::LeaveOut] {
            let link = format!("https://check.example.org/#{}", encode(&draft, private));
            let code = Qr::of(&link).expect("short enough");
            assert_eq!(scanned(&code), link);
        }
    }

    #[test]
    fn the_longest_link_that_gets_a_code_is_read_too() {
        for (length, has_code) in [(1273, true), (1274, false), (9000, false)] {
            let link = format!("https://check.example.org/{}", "a".repeat(length - 26));
            let code = Qr::of(&link);
            assert_eq!(code.is_some(), has_code, "{length}");
            if let Some(code) = code {
                assert_eq!(scanned(&code), link);
            }
        }
    }
}
