/**
 * How much each cue speaks for or against a claim and each label, in hundredths of log-odds: a letter for the
 * target, then the weight. Written by `npm run fit -w @caveat/claims` from the annotated sentences: do not edit by hand.
 */
export const table = `A claim, B efficacy, C mechanism, D onset-duration, E quantified, F comparative, G safety, H expertise, I satisfaction, J typicality, K approval, L candidacy, M risk, N care, O physiology, P question, Q navigation, R logistics, S disclaimer, T heading
bias	A-102B-257C-407D-341E-418F-330G-347H-328I-331J-348K-415L-375M-273N-289O-278P-396Q-186R-159S-385T-202
treatment	F28I-32J-27N-28O-69Q-54S-22T34
product	C33E-22F41H-34I-30K17N24O-16P-26Q-47S-24T23
provider	B-40C-38D-55F16G-17H55K-20L-50M-44N-35O-31P-17R17S34
we	C-36D-20E32F19H23I42J42K22L-25N-18O-45P-26
patient	C-32E49I49J41K-17L43N-38Q-16R-25S26T-27
you	B21G25I-17K-35N16O-37
thirdPerson	C22F15G19O15R-19T-29
firstPerson	C-38D-21E-38G-21I46J63K-24L-17N-35O-77P23Q19R-25S-26T-24
bodyPart	B19C21E19O15Q-25S-33
concern	A15B28E24F-22H-21I-52K47Q-41R-22S-50
process	C83G-27H-32I-56J-65K-17M-26O37P-39Q-66R-26S-19
energy	A20C53D-50E-17G60I-37K-32L-16M-38P-44Q-33S-34T-42
ageing	A-18D-28G-28H-43I-42J-20K-30M17O39Q-32T-15
improve	A22B28C23I-20O-24T-27
goodState	A44B53F24L23N17Q-32R-41S-63T-32
result	A30B44D31E18F16G-26H-25I-24J15L15O-21P20R-42S38
appear	B18C19D21E-16G21J16K-32L-26R-23S-31T-47
purpose	A36B48D53G-19H-38I-20M-15O-37Q-20R-22S16
mechanismVerb	B16C67D-27E18H-37J-27K-48L-18P-38Q-26S-39T-44
timeUnit	C-22D39E19I-16J17K-24L-19M17N18P-16Q-25S-41T-26
onset	A32B19C22D69F-16G16H-59I-30J34K-25P-15Q-28R-28S-33T-30
duration	A27D78L-31R-32T-69
interval	C-31D22K29L24M-26P-29S-29T-40
sessions	C-22D48H-26K-20M-19O-26Q-44R20S-16T-24
recovery	A57B-24D75F33G87H-16I56L-15M-41N-33O-50Q-22R-21S-23T-18
study	A17B26E55G-18H-27I27J-47K75L-18M42N-35O-38P-25Q-40R-18S48T-28
count	A104C35D-36E130F-35G28H51I36M-41N-28O16P-18Q-47R-67S-19T-31
share	A42B22C-18E101F18G38I-22K-16L-30O33Q-17R-30S-21T-31
comparison	A47F76H43L18N-25O-16Q-17R-48T-20
approval	A62C-19D-56E-35G-27I-41J-21K213L-29M29N-23O-59Q-88R-21S-55T-52
expertise	A38C-19D-22H86L-23M-40N-66P-57Q-16S16T-58
satisfaction	A26B19C-25D-15E30I95J22L-27M-26O-19P-36R-25T-23
typicality	A21B26C-16D24H-24I17J57L-19N-60R-17T-29
candidacy	A40B-23C-34D-31E-23I-43L96M-47P-23Q-58S-18T17
credential	A26B-15C-15D-40G-26H65L-36M-17N-18P-38R-29
biography	A-35B-22C-41D-49E-30F-36G-33H-49J-17L-25P-22R31S-30T-31
substance	D-22E-20Q-34R16S21T-27
handiwork	I-38J-15K23L-23Q-18T-35
tool	B-19D-19G19H-17I-39J-20K22O-30P-18Q-16R33S-25T-37
sensation	A15D-17E-32F-40H-56I34M22O16P20Q-22R-46S-24
aftermath	D-71E-27F-30H-22I-17J-21K-32L-17M46O21R-47S-22T-40
dailyLife	D31J26K-19L32M-60N16O-17P-19Q20R-16S-31
ease	A52C-19G99H-19I17J45M-35N-55P-18Q-51S-27T-53
refusal	A-28B-45D-19E-27F16G-68H-38I-32J-46K-30M83O-23Q-44R-31T-23
badCausal	H-26I-28K-36L-29M33P-44Q15R-35
bodyAlone	A-25B-27C-18D-24E32H-57I-24J-23K24L-54M-51O63R-19T-25
slogan	A51B46D36E-19H-28I45J49K-16M-25N-17O-24R-43S-38T29
delight	A47C-23D21F-26G-17I79J29K25M-31N-33P-53Q-17R-61
courtesy	A-37C-27F-36G-34H-21I18K-29L-22N-49P-28Q32T-51
aboutData	A-37B-47C-30D-51F-31G-37K23L-34M-49N-22O-30Q-34R28S112T-45
harm	A18B22C23D-25E-16G59H-25I-49K-42L-40M52Q-40R-50S-30T-35
contraindication	A-33B-23C-39D-46E-24F-25G-34H-25I-40K-25L-19M88O-16P-20Q-60R-39S-19T-15
limit	B-16D15E-29G19H-16J-16K-44M31P-25T-21
frequency	B-16E37F-22G-30I-56J-20K17M48N-24P-42Q-38S-35T-32
reassurance	A63B-47E-63F25G134H-16I-19J-16M-32O-23Q-54R-54S-46
absence	D-24G39J20N18R-25T-34
careVerb	K-29N31R-17
careItem	H-47I-45K-27N64Q-29
money	A-40B-42C-55D-56E-44G-64H-34K-45L-54M-43N-53O-77R48S42T-43
place	A-21B-22D27E-18F-22G-30H-38K-57L-66M-31N-56O-19R27S15T-16
navigate	E-32H-32I-22K-29L-40M-20P-27Q42R-18T-17
disclaimer	A-48C43D-51E-25G-60H-55I-33J-35L-32M-22N-17O-64P-23Q-44R-20S159T-27
modal	C-18H-33I19L-19M35O-33P26Q-18T-24
hedge	C-31H-18I-21M20N-30Q-23T-37
negation	G29J18K-19R-23S27T-15
condition	E17H-27L20N15T-22
intensifier	A27C30G30H27J16K27Q-17R-18T-32
contrast	F20G-21H-18I-35J-22K39L-16O38P-21S-26
questionWord	C-23N-23P28
presuppose	A30B33E-18H-33J-42K-27O-65P72R-30S-15T20
number	C-24E43F-16G-30M-15P-30R16T-37
^ treatment	A-17E-17H-45I-35J-41L-43N-82O-51Q-46T40
^ product	C23D-28E-47G-31H-50I-34K15L-38M21P-34Q-69T43
^ provider	B-60C-41D-35F-59G-38H48I-24M-26N-25O-81Q-28R35S-32T-39
^ we	B-16C-32D-41J-21L-61M-23N-21P-23S-19
^ patient	A28C-50E-16F-31H-30I19J42K-31L53N-56O-20R-28
^ you	C-34E-52F-22I-18K-36M-24N-22O-21P21Q34S-61
^ thirdPerson	B-17K23L-19N-37S-16T-46
^ firstPerson	B-19C-24E-35F-23H-30K-17L-31M-32N-35O-50Q27R-24S-33
^ bodyPart	C-20E-38F-20G-19H-22I-26J-32K-37L-23N-44O41P19Q-40R-27T27
^ concern	C-62E-18F-36G-24H-70I-60J-38K-55L-26M-16N-63O47P-47Q-40S-30T37
^ process	B17E-35F-60G-40I-22J-29K-15M-31O28R-24
^ energy	A43B25C58D-20E-20G30H-39I-19J16M-33Q-26T-35
^ ageing	A-47B-52C-49D-35F-16G-28H-34I-37J-49N-36O78S-21
^ improve	A31B37C-21H-19I-50J-33K-27L-25N-22Q-48T-20
^ goodState	A31B28C-43D15E-44F-28H-41I39J-20K-18L19M17N-36O-42S-17
^ result	C-31D27E17G-53H-64I-45J-28L-28M-43N-53O23R-38S39T28
^ appear	H-21K-21L-30Q17S-43T-20
^ purpose	A49B49D35G-16J-21L-20N-40P17Q-33R25T18
^ mechanismVerb	A25B24C46E-18J-27K-35L-50O-19S-20
^ timeUnit	C-29D37F20H24K-18L-37N-18P-24Q22T36
^ onset	A44D60E-47H-23I-23Q-30R-43
^ duration	A42D49F18G-20H28I-26J-33L-40N-47O-28Q-15R17T-18
^ interval	A27B18C-21D48E-27F-35I16J-49K33M-20O-18P-17Q-29S-20T-27
^ sessions	A-18E-31F-27G-38K-33N-22O-35
^ recovery	A39B-55D46F-15G40H-19L-17M-16N-20O-19Q-24R-41
^ study	A-26B19D-27F-28G-21H-21J-30K-37M47N-15O-31Q-43S63
^ count	A69E45G25H21I15M-32O24Q-23
^ share	A43B17D-20E47G20J-30L-27M24N26O39Q-60R-58
^ comparison	A57B-17D-16F75H16I19K22M-57N-30P-15R-21S-25
^ approval	A59B-43D-26E-25F-57H26I-20J-24K140M-31N-22O-33Q-38R18T-52
^ expertise	A38B-30D-42E-22F-38G-16H77I-25K-53L-39M-24N-33P-37Q-34T-46
^ satisfaction	A26C-36D-26F-17G18I48J34K19M-43N-20O-44P-38S25
^ typicality	A47B40F-48H-20I17J41L-20M-22N-40S-29
^ candidacy	A42B-15C-21D-19E-32F-45G-44H-22I-31K-18L52M23N-30O-63P-32Q-71R-17S-29T-42
^ credential	A54B-22D-49E-29H59I16J24L-16N-26O-36Q-43S-17T-25
^ biography	F-38G-23H-42I29J43K-15N-29O-28Q-34R71T-40
^ substance	C38D-32E-33H-38L-25N-31P-19S19T-17
^ handiwork	C27D-19E-27G16H-21I-32J-44L-17M-39N29O-56P30S44T15
^ tool	B-36C25F-24G41L-36O-49P-28Q-23R18
^ sensation	A38B29C-22G19J-32N-35P44Q-27R-20T-15
^ aftermath	B32D-21M34N-21Q-78T-36
^ dailyLife	B-16D16L-25M-28O21P-16R39S-17
^ ease	A37B-20D20G72H20J22K-26L30N-30Q-46R-21T-18
^ refusal	A-20B-16C21G-18H-19I-23J-23M56O-29Q-31R-19T-17
^ badCausal	A-18D-39E51G-34M36N-29P-21R-33T19
^ bodyAlone	E-19F-17H-40K-20L-18M-33O34Q-35T32
^ slogan	A55B48C-26D42F20N-28O-61Q24
^ delight	B-42F-27G18I29M-28N-30P-27Q19R-25S19
^ courtesy	A-28D-27E-18G-28I-26L-39M-31N-35O-39P-18Q57R22T-67
^ aboutData	A-28F-21I-18J-20K23M-40Q-40R32S63T-33
^ harm	C-28D-35E-15F-69G20H-35I-43J-30K-36L-34M66N-54Q-59R-45S-29T-27
^ contraindication	F17I-21J-18L-36M36N23Q-45R-40S-16
^ limit	A-24B-17C-20D-17E-26G-32H-25M27N-17P-33S25T-36
^ frequency	A-28B-18D18E24F-34I-19J-33K-16L-23M16N-37O35
^ reassurance	A47B-22G93H-53I-50K18M-32N-39P-42Q-24R-69S-26
^ absence	C-18D-24E-16I24J-23K-22L-35M22O-18P-22T-41
^ careVerb	A-20B-21C-36D-21E-20F-31G-18J-20K-35N24Q18S-24T-29
^ careItem	B20C-19D-33E-18F-22G-27H-20I-45J-43K-21L-29N59O-32Q-33R-27
^ money	A-70B-48C-38D-74E-64G-72H-48I-39J-16K-37L-45M-61N-41O-38R45
^ place	A-23C-41D-33E-27F-29G-50H-37I-20K-18L-30M-30N-58P-28R32T-24
^ step	D-17E-26F-52H-29J-19N-23P17Q-35R28
^ navigate	A-23B-23E-32F-60H-54I-44J-33K-17L-36M-28Q29S-38T-21
^ disclaimer	A-55B-32D-27F-28H-31J-24K19M-47O-24Q-54R-38S145T-33
^ modal	B-22C-43E-32F-56M35O-19P52Q-21S-24T-38
^ hedge	C-39F-25H22I-19L-20M25N-77S-25
^ negation	B-18C-43D-23E-33L-57M26P-19
^ condition	B16C18E-19I-30K-21L16O-17P20R19T-18
^ intensifier	A27B-21C-38E-28H29J17K50L-39N-27O-30P30R-18S-17T-31
^ contrast	B28F-23O28P-15Q31R-32
^ questionWord	A-20B-35C-65D-27E-38H-18I-28L-15N-19P55R17S21
^ presuppose	A45B33D35F39G26I-25J-42M-29N-24O-34P51R-16T15
^ number	A19C-18D23E42F-18G-21K-22L-49N-22O-25S-45
treatment x2	A-16C-16F-21G-28H-23I-35K18L-18O-71Q-42R23T17
product x2	A-26C21D-23E-36J-19M-46O-19Q-36R58T-21
provider x2	A23C-20D-29H18K-18L-19M-36N-15O-51S-27T-19
we x2	B-22E26H38I22L-18M-22N-34O50R-22
patient x2	B-32E-22F-24H-23J-16M20Q-49R42T-15
you x2	A16D25J38L28N-24
thirdPerson x2	A18C18J23K-17M-32P-38S-39T-34
firstPerson x2	B25D-19F-25G-46H-34I21J15M16N-15
bodyPart x2	C16D-16E-20F-18H-22I-40N-20O20P-25Q-57S-24T-44
concern x2	B16C-29F-27G-31I-28J-21M-27N-25P-17Q-35
process x2	A28B-22C43D-52F-32L-20M-34N-25O18P-20Q-40R-42S-19T-27
energy x2	B-35F28M-37N-24O-29P-16Q-23R16S-16
ageing x2	A-28D-29E-25F26G-24H-20I-19J-26K-16M-44N-20O55Q-19R-30S42
improve x2	A33B38C30G-26H-18L-24M-18N-16O-24P-45Q-50S-26T-45
goodState x2	A88B73C-19E-16F24G-35L-61M-75N-21O-39P-34Q-74R-45S-19T-60
result x2	A20B40C-39D-43I18J31L-18M-34N-36R17S-21T-46
appear x2	C-20E-26F-16G-16H-21I18K-16L-43O23P-29Q-19R-57T-25
purpose x2	A38B35D32M-17O-15
mechanismVerb x2	A35B46C49E-22F-15G-17L-18M-57N-29P-17Q-15R-23S-16T-22
timeUnit x2	A18B19C-40E-19G-26H-53I25J22L-38Q-50T-47
onset x2	A63B-20D101F21M-37N-51O-22P-15R-41T-21
duration x2	A64B42D77E-19F-17I-18M-35N18O-22Q-34R-53S-15
interval x2	A55B-26D51E-20M-44N-30O-34P-18R-36S-15T-17
sessions x2	A27D61F24L21M-32N-16P-16Q-19R19S-16T-16
recovery x2	A40D18G39J25M-15N-20O-16Q-18R-22T-17
study x2	E28F20G-16H16K29M32N-17O-25P-15Q-27R-41
count x2	A35E50M-15Q-15R-15
share x2	A31B34E44I-18J38N-15O-25Q-18R-16S-16
comparison x2	A41E21F71H20J-27M-17N-18P-18Q-16R-45S-19
approval x2	A44E-20H-34I-22K87L-17N-22O-34P-19Q-31R-49S-23T-30
expertise x2	A83C-15D-30E-30F-18G16H74I-27J-27M-19N-19O-46P-18Q-51R-66S-34T-32
satisfaction x2	A70B16D-39E18G-32H-24I88K-22L-22M-40N-29O-43P-18Q-68R-23S-18
typicality x2	A21G25J52M-21N-16P-17S-20T-35
candidacy x2	A40D-16E-19F-29J-24L55N-23O-40Q-51R-35S-19
credential x2	A46B-30D-15E-39F-33H78I-26J-26M-26N-19O-28P-18Q-17R-52S-31
biography x2	A-67B-18C-16D-20E-26F-21G-19H-45I-20J-24K-17L-17M-16Q-38R116T-41
substance x2	A-33B-22E-32F-33G-42H-15I-28K-30L-31M-49O-20P-21Q-42R59T-22
handiwork x2	A-21F-20G-33I-23J-31K-29L-31S17
tool x2	A-23B-72C-24D-16E-33G24H-16I-21K-26L-28N-20O-25R30
sensation x2	A-19B-49C-18F-26G26I-24J-50O23Q-18R21T-23
aftermath x2	A-17C-24D-20E-15F-24G-25H-17I-17J-31L-20M73N-19O-23R-20
dailyLife x2	A49B-25D91E-28F-24G28I-20J20M-34O-37P-18S-17T-24
ease x2	A78G54H31J34K26M-31N-17O-17Q-17R-52T-17
refusal x2	A-48B-20D-22E-15F-24G-18H-16I-16J-17L-27M74Q-16
badCausal x2	D-20E-21F-22G-21H-15I-16J-18L-17M41O-19R-17
bodyAlone x2	A-43B-35E-21F-18G-17H-16I-17J-17K-16L-17O73R-18
slogan x2	A49B69C19D16F31I-16J-24M-25N-31Q-21R-16T60
delight x2	A94E46I92M-27N-43P-16Q-43R-56S-19T-34
courtesy x2	A-61B-31C-15D-15E-18F-19G-19H-18I-17J-19L-16Q75R16
aboutData x2	A-24B-16J-19R-34S72
harm x2	A-30B-33C-44D-23F-42G-22H-25I-24J-25K-28L-44M65N-35O-25P-26Q-65R-28T-36
contraindication x2	A-57B-26C-18D-21E-17G-24H-20I-18J-19L-36M89N-40Q-15R-20T-18
limit x2	A29C-30E-26G20J-18N-22Q-23R-45
frequency x2	A-73B-41C-20D-31E-57F-25G-27H-26I-21J-26L-23M58
reassurance x2	A56B-29C-24F-39G91H-17J28N-32O-33P-18Q-30R-49S-17
absence x2	A34C40G39J-27L-15M-26N-19P-19R-65S17T-25
careVerb x2	A-18C-20D-15E-29F-30H-23I-16L-19N16P-23T-52
careItem x2	A-36B-22C-52D-34E15F-42G-37H-29I-37J-25K-20M-40N67P18R-28S-15T-51
money x2	A-54B-36C-20D-58E-44F-17G-29I-35J-32K-26L-34M-43N-37O-27Q-68R79
place x2	A-55B-39C-25E-17F-53H-51I-39J-17K-20L-23M-18N-18R44T-41
step x2	C-20D-39F31I-31L-31M-53P-18Q-67R44T-34
navigate x2	A-26F-44G-30H-36I-19J-39K-19L-20M-58O-16P-16Q73R-49S-20T-32
disclaimer x2	A-48B-31C-17D-18E-28F-24G-20H-17I-24J-23K-17L-19M-32Q-28R-36S87
modal x2	E20F30G21H17J34L-24M22R-38
hedge x2	A41B42D70L-23M-20N40R-70
negation x2	B-30C-31G42J-25N-22R-28S24T-19
condition x2	J-16L-18Q31
intensifier x2	A25B15D32E-25F43G17H-33I28J39L-28M-25N16O-49Q25R-20T34
questionWord x2	I-28K-17M-17N-43P36S-20
presuppose x2	C-15D-15L-15P41
number x2	A33C-31D34E56M-19N-34P-34Q-36R-17S-16T-19
treatment|product|we ..6 improve	A24B36G-20H-28I-36L-16N-25O-32P-42S-40T-30
improve ..4 concern|bodyPart	A45B42F-23H16N-21O-27Q-44R-24T-40
concern|bodyPart ..4 improve	F-44G-21K-37P-25Q-20R-20S-41
appear ..4 goodState	A23B36E21L-26M-20N18Q-22R-48S-21T-33
goodState ..3 bodyPart|result|concern	A42B41E-20F-34J18N-29O-16Q-17R-51S-29T-30
modal ..2 improve	B16H-22I-18J-24N43P19Q-31R-31S-23
modal ..2 appear ..3 goodState	A30B50D21F16H-16I-15J18M-17Q-37R-22T-16
purpose ..4 improve	A25B20C-33F-16G-38J-20L22M-47N25P-17Q-21R-21T-17
bodyPart ..3 appear ..4 goodState	B30E-22F20L-22N-21Q-32R-29S-15T-28
patient|you ..3 appear|improve ..6 result|goodState	A52B43D17H-21J41M-17O-69Q-23R-65S-18T-26
mechanismVerb ..4 process	A60C69E-18J-15M-56O-56Q-20R-57S-17T-28
process ..4 mechanismVerb	C19M-23N-30P-17R-32S-16T-22
energy ..4 mechanismVerb	A28C44M-20N-23O-27P-16Q-27R-26S-15
mechanismVerb ..4 energy	A-34B-36C-28G19M-17N-34O19P-15Q-23R28S-15
treatment|product|energy ..4 mechanismVerb	A23B22C33D-21G-31H-26I-19J-26N-42O-26Q-20S-19
treatment|product ..5 process	A53C40E-16I-17N-35O-30P-20Q-28S-20T-31
number ..1 timeUnit	C-47D24I-28L-18M-30O-19P-35Q-55R24S-36
onset ..4 timeUnit	A26C30D23E23F-26I-23L-22N-80O-33P-25Q17S-17T-25
duration ..5 timeUnit	A20F-16I-18J-22N-31O-65P-27Q-42S-22T-39
timeUnit ..3 interval	A28I-20L-15M-42P-17S-15T-19
number ..2 sessions	A45D51F-36H19I-20K-19L-15M-49N-56O-45P-20Q-59R-28S-26T-66
number ..3 sessions ..6 timeUnit|interval	A60B-17D55E-33F-28I-16J-33M-33N-50O-20P-18Q-29R-43S-16T-25
result ..5 timeUnit|duration|onset	A62B-18C-23D86H-36I-38M-47N-34P18Q-72S-28T-33
onset|timeUnit ..6 result	A60D66E-26G31L-17M-46N-17P-17Q-40S-17T-55
recovery ..6 timeUnit|onset	A55B-48D35F57I-22J-20M-39N-51O-24P-16Q-30R-20T-17
timeUnit ..6 recovery	B-29E21G-16O-22
number ..1 share	A42E70G-16H-41I24L-28O42P-21Q-63R-55S-26
number ..3 patient|treatment	A23D-19E52G-44H27I18J-23K-30L-46M-17N-22Q-47S25
count ..4 patient|treatment|concern	A76B-29E74F-18G16H44M-41N-17P-15Q-37R-44S-16T-21
share ..6 patient|result|improve	A50C-28E66G-27H-20O19P-18Q-47S-19T-24
share ..5 concern|bodyPart	B19D-43E29F-38G-45I-28J-16M-27O-16P-17R-28S-16
study ..6 share|number|improve|result	A54B75E57F24L-22M-25N-18O-41P-18Q-43R-28T-27
comparison ..6 treatment|product|provider	A39C-22D16F60K15L-25M-62N-23O-54P24Q-49R-17S-31T21
treatment|product ..4 comparison	A49D-32F47H19J-38O-26Q-40R-27S-21T-15
goodState|reassurance ..3 comparison	A44C-25F29G41H-29I-23M-58O-48R-17S-18T-43
comparison ..5 goodState|improve|result	A49D16E-21F74I-28M-18P-18Q-87R-36S-20T-40
provider|we ..4 comparison	A62B-22D-17F34H67I32K-31L-18N-36P-61R-64S-16
absence ..2 harm	A74E32G76H-31L-22M-69P-22Q-29R-46S-28T-47
absence ..2 recovery	A57F-25G74J-15M-20O-24Q-30R-36S-16T-29
absence ..3 reassurance	A-85B-36C-19D-29E-24F-23G-60H23I-23L-20M82O-16Q-15R-16
treatment|product|thirdPerson ..4 reassurance	A85C-21D-57E-28F24G92K-22N-17O-50Q-64R-91S-28T-45
harm ..3 absence	A58C-16D-30F65G71J19L-22N-54P-16Q-45S-21T-22
intensifier|share ..1 reassurance	A74B-44D-22F-18G65H34I43N-26O-30P-16Q-39R-63S-21
improve ..4 timeUnit	D24H-16I16J-34M-30N-26Q21S-21
concern|bodyPart ..2 improve|goodState ..3 timeUnit|sessions	A46B43D57J31M-43N-30O-16P-17Q-32R-37T53
comparison ..2 provider|treatment	A47C-20E24F74G17K17L-27M-45N-41P30Q-20R-29S-28
comparison ..3 harm	B-28D-24G41M28P-18Q-28R-33S-15T-16
provider|thirdPerson ..4 expertise	A69B-23C-21D-39F-26G-19H69I-18J-27M-17N-30O-17Q-44R-63S-26
we ..4 expertise	A58B17D28H73M-36N-19O-41P-19Q-24R-54S-24T15
expertise ..4 provider|treatment	A72D-50E15F-37H79I-41J-41K-32L-20M-43N-31O-28Q-65R-40T-76
number ..2 timeUnit ..4 expertise	A26B-21E-18F-33H41K34M-15N-24O-24Q-20T-22
expertise ..4 number|count	A27B-28E18F-53G-22H52K17L-20M-37N-30O-46P-18Q-34T-39
patient|we ..5 satisfaction	A32C-22G-28I36L-26M-24N-30O-48R-20S-33
you ..3 satisfaction	A40B23D27E19F-22G37I40J31L-24M-46O-29Q-38S-24T-40
share ..6 satisfaction	B-17I51M-34N-16Q-16R-18T-16
typicality ..5 appear|improve|result	A21B39G-26H-21I-30J32L-18N-39R-31T-66
firstPerson ..5 appear|improve|satisfaction|recovery	A47E-16F-16H-28I56J55M-36N-32O-47Q-16S-24T-38
approval ..4 approval	A81B-20E-21G-20H-53I-22K115L-17M-34N-25O-34P-21Q-36R-52S-25T-39
treatment|product|thirdPerson ..5 approval	A40D-27G-20H-34J-28K119N-29Q-37R-76S-25T-20
negation ..3 approval	A-61C-16D-17E-17F-35G-31I-18J-17K-16L-20M65
treatment|product|thirdPerson ..4 candidacy	A51E-16G16I-17L44M-54N-29O-31P-37Q-25R-25S-26
candidacy ..5 patient|you|concern|bodyPart	A26C-15D-47E-28F-26G-21I-25K-16L54M-47N-42O-30Q30R-33S-27
condition ..3 you ..12 candidacy	A43H16J-16L66M-26N-17O-19P-15R-23S-15T-16
negation ..2 candidacy	A-65B-26C-15D-18E-15F-23G-29H-18I-18J-23L-64M49Q-32T39
modal ..3 harm	A-61B-18C-35E-17F-24G-72H-26I-23J-47K-18L-32M23R-22
frequency ..4 harm	B-45C-29D-45F-28G18H-27I-24J-42M43N18O-44Q17R-53T17
harm ..6 frequency	A-51B-65C-35D-25F-41I-32J-20K-24M60N-38O-27Q-34R-39T-17
harm ..2 harm	A-39B-29C-28F-34G-28H-34I-15J-24K-24L-34M38N-17P-16Q-32T-29
treatment|product ..6 harm	B-16C-17D-16E-20F17G37J26L-18M34N-24O-18T-36
negation ..3 improve	A-22B-17C-54G-17L-15M50N-23P-20R-18T-30
treatment|product|thirdPerson ..3 limit	A-25E-32H-15I-28K-66L-50M25N-18O-31
limit ..4 improve|result	A-36B-16C-33D-24E-30G-16H-15I-20J-22L-39M35N-18O-24P-22T-31
patient|you|thirdPerson ..8 contraindication	A-34B-20C-23D-30E-20F-45H-26I-18J-30K-17L-35M26Q-17R-21T26
condition ..6 contraindication	A-15D-18F-25G-19H-19L-22M70N-31Q-22R-15
negation ..2 duration	A-33C-20D-21E-16F-22H-18K-15L-17M69Q-17
^ careVerb ..6 careItem|timeUnit|bodyPart	C-23E-66F-35H-45K-28L-30M-21N37O-20P-19Q-19S-19T-23
you ..4 careVerb ..6 careItem	A-54B-29C-22E-17F-21G-27H-21I-22J-34L-16M44N32T23
modal ..3 careVerb ..6 careItem	A-33B-44C-17E-17F-18H-18I-21J-25L-26M39O-16Q-23R-21
negation ..3 careItem	A-20D-59I-30J-41K-20L-20O23R-25S-17
careItem ..4 timeUnit	C-36E-29F-26G-15H-25I-35J-46K-19L-41N37O-35Q-36R-29T-40
condition ..5 harm	A-43B-49C-24D-46E-29F-19H-23I-15O-19Q37R20
^ negation ..4 careItem	A-16B-19C-22E-17G-32H-19I-24J-24K-15L-22M-54N45O24
^ navigate ..5 we|provider|place	A-15B-43C-20E-31F-20G-36I-42J54K-19L-21M30N-27Q46R-25
money ..1 number	A-32C-25D-41E-78G-31I-25J-44K-25L-20M-34P-20Q-44R68T-70
step ..4 bodyPart	A-41F-16G-29H-28I-24J-20L-33Q-17R57T-21
provider|we ..3 step|place	B-22C-28D-23F25H-21J-25K-16L-21O-21Q-28R21S-29
step ..4 timeUnit	A-33C-24F-62H-42I-34K-29M41N24
place ..5 timeUnit	A26B19C-23G-40H-18I-35J44K-17L-20M-29N23O-28R24
place ..6 place	A-57B-34C-21E-30F-43H-42I-33J-16K-20L-22N-17O-20R31T-16
^ we ..3 place|money|step	A-34C-15F-16G-16H-30I-38M-45N-29R21S30T-23
^ ageing|process|bodyPart|concern ..4 ageing	A-60B-54C-47D-32E-27F-20G-25H-19I-17J-22K-17L-23M-25N-22O39T21
ageing ..6 bodyPart|process|concern	A-43B-20D-40F-39G-60H-32K-24L-33N-41O45P36Q-49T-21
bodyPart|process|concern ..5 ageing	A-19B-59C-38F-30G-29H-26J-30K-23L-24M-59O64P-17Q-45R-20S-17
number ..6 ageing	A70B31E93J-17M-44N-25O50P-16R-16S-16T-19
disclaimer ..4 disclaimer	A-51B-34C-16D-20E-25F-22G-19H-18I-26J-28K-18L-19M-26Q-29R-40S104T-17
result ..4 disclaimer	A-19C-17D-16E-16F-19I-15J-16K-16L-16S54
presuppose ..8 result|improve|goodState	A39B35E-20F-27H-22I24M-29N-34O-32P49S-18
questionWord ..3 treatment ..6 improve	B23C-20D-28E-15F-22H-23M-17N-17O-24P37R28S-15T16
sentence: the body by itself	B30F-29G-24H-46I-22J-33K-83P-40Q-28S-24
sentence: ageing without treatment	A-29B-25C-40D-30F-43H-43I-39K-21L-23M-27N-23O30Q-22R-32S17T-17
sentence: treatment with praise, no harm	B22K-22M-24S-53T20
sentence: praise without harm or negation	A25B41G-32H-16J-19M-16S-43
sentence: harm with nothing against it	A-33B-29D-39E-29H-23I-16J-28K-28L-35M46P32R-20
sentence: harm of the listener	A-23B-22C-19D32G-21H-36I-35J-45K-16L-23M41O-45P-35R18S22
sentence: negation without harm	D-25E-23K-38Q18
sentence: steps without praise	A-25B-25C-31D-27E-19F-46G-40H-52I-18O-25Q-22R29T-16
sentence: place or price without praise	A-61B-46C-54D-29E-83F-37G-37H-79I-44J-66K-54L-59M-32N-28O-22R45T-42
sentence: passive without praise	A-32B-57D-49E-29F-43G-39I-23J-55K-35M-49N-49O-26P-38Q-27R74T-60
sentence: begins with an order	A-27B-21C-25E-30F-56G-55I-27J-76K-29N90O-49P-27R-47S-35T-35
sentence: an order about care	A-16B-24C-24D-16E-48G-48H-45I-20J-33K-33L-45M-16N78O-32Q-25R-92S-17
sentence: begins with an invitation	A-37B-40C-26D-21E-26F-23G-54H-30I-63K-17L-35N32P-30Q91R-73S-42T-36
sentence: invitation without a stop	A-19C-16D54E-17F-23G-24I-19J-27K-18L-18N-27Q76T-16
sentence: minutes	A-41B-21D-37E-20H-45I-20J-38K-15L-51M-32N17Q18R43S-17T-24
sentence: days to years	C-34D37F-31G-20K-27M17N15P-17Q-33S-54
sentence: days to years without harm or care	C-19D43F-18G-40H-17K-36L-30N29S-44T19
sentence: you can, with time	A50B20D57J20M-22N-20O-20P-18Q-42R-17S-16T-16
sentence: need of sessions	B-35D35E-31F29H16I-35K-16M35N55O-30Q-27R-30T-38
sentence: no verb	A-32B-17C-60D-30E-57F-28H-30I-19J-21K-60L-45M-32O-48P-21T53
sentence: no verb, praise	A29B36G20H-28J23L-16N17O-43R-30T21
sentence: no verb, harm	A23B28H-27J-20K-18L-27M24N-23O26P-16T29
sentence: a person by name	A23B-17G-25H67I-17K-30L-31M-55N-38O-52P-31Q-17S-42
sentence: person with a number	E43I20K-17M25N-43O-27Q-15S-27T-26
sentence: people with a share	A57E53G-34H-28M-29O28P-19Q-50R-32T-19
sentence: a share of harm	A-29B-22D-48G46H-19I-25K-16L-17M32N21O47R-19
sentence: no better, no difference	A-78B-37D-17E-23F-51G-18H-16I-16J-19L-16M105
sentence: more … than	C-18E18F37H-23I-37K-17L-16M24N-36P-27S-38T-42
sentence: first of all in a place	A104B-42E-22F109J-20M-18N-18O-22P-16Q-52R-55S-16T41
sentence: gone by a certain time	A66B67D110E-22H-18N-20O-16Q-25R-47T75
sentence: a promise without reserve	A155B24D-37E-42F-43G200H-22I-19J-22K-22L-23M-48N-26O-30P-25Q-41R-89S-23
sentence: superlative	C-31D-21E-24F39H-25I34L29P-30S-36
sentence: if you … you	A29B28H21M-36N33O-21T-22
sentence: who it is for	D-26E-16G-36I-41L49M-23N-21O-24R27T-28
sentence: may be answered with yes or no	A-155B-85C-24D-82E-27F-58G-84H-42I-51J-54K-25L-59M-103N-16O-33P179Q-44R-64S-22
sentence: asks how, why, when or what	D19E-16I-22J-51K-24M-63N-41O-28P110Q-45R-84S-19
sentence: about us	D-23E-16G-28H27I-50J-29K-36L-19M-40O-47P-27S-21T16
shape: question	A-76B-50C-37D-48E-47F-53G-53H-48I-51J-84K-51L-86M-134N-62O-65P176Q-19R-129S-46T29
shape: first and a question	A-35C-20D-54E-20G-42H-29I-33J-32K-19L-36M-25O-21P-37Q-48R-47T226
shape: first, without a stop	A-77B-42C-17D-94E-17F-53G-97H-48I-80J-79K-66L-84M-111N-73O-53P-35Q-95R-188S-39T297
shape: first, with a stop	A-60B-37C-33E-54F-48G-67H-20I-37J-53K-22L-40M-61N-61O-41P-30Q135R-36S-29
shape: without a stop	C-18D-24F-23G-20I-25J-30M-62N-67O-42P-70Q-55S-99T76
shape: capitals, without a stop	A-112B-105C-50D-69E-63F-87G-117I-40J-76K-41L-82M-92N-85O-78P-52Q-85R-81S-36T160
shape: later, without a stop	C-25E-18I-23K25M-43N-64O-25P-48Q-29R20S-90T15
shape: exclamation	A67B30D19E33F-16I83J54M-49O-20R-37
shape: colon	A39B33M-35T50
shape: opens a quotation	A56B21C-17F-20G15H22I58J92K-18L-23N-53O-26P-40Q-37T-63
shape: up to 4 words	A-29B-18C-80D-26E-74F-63I-33J-35K-18L-33M-23N-32O-73P-63S22T46
shape: up to 8 words	A-19B-15C-67D-16E-30F-38G-21H-28J-27K-36L-32O-37Q19S-38T17
shape: over 20 words	B26C33J17K17L-25M-57N-17O25P-23R-33
shape: percentage	A37B29D-16E88G37H-29J-35K-23L-32N-37Q-46S-16T-29
shape: large number	B-36D-63E76H39I-22J-46K37L-17M-22N-34O-51P-16R20T-63
shape: year	A-20C-19D-24E-40G-47J-31K33L-26O-20Q-16R23T-37
shape: price	A-43C-21D-21E-51F-28G-26H-38I-18J-33K-24L-25M-24N-30O-29P-15Q-42R89S-18T-54
shape: date	A-99B-43D-27E-51F-25G-18H-37I-19J-21K-20L-18Q16R138T-49
shape: trade mark	A56B26C41D33F38G-31J-30K35M-40N-24O-27P-104Q-39R-25T85
shape: time of day	A-30B-26C-15E-18F-16H-16I-16J-17L-15O28Q-31R54
shape: comparative form	A-20D-15F22G29H-26I-36J-18P-24S-27T-25
shape: semicolon or list	A-25C-21E-15G-21H-56I-27J-19L15M-57N-31O32P-31R20S21T-69
under a heading with: harm	F-24J-20K-24L20M33O31P64Q-35R-32S-36T-40
under a heading with: careItem	C-31G-40K66L15N109O-39Q-65T-89
under a heading with: money	A-31B-17E-34H18I-34J-26K-16M-59N-51O-44P-18Q28R68S54T-97
under a heading with: place	B-32C-35D-27E-35F28G-23H45I-32J-28K-55L20M-34O37R22S20T-40
under a heading with: satisfaction	A24B19C-17H62N-52P-47S39T27
under a heading with: ageing	D-31E42G-20J-19L16M-17N42O80Q-32R-30S-27T-34
under a heading with: provider	C-22D-33G-26H34J-42K-53L-29M-32N-43O-40Q22
under a heading with: step	A-20E-32I-31J-42K-34O-60R52T-80
under a heading with: candidacy	B-18C-20D-17E-20F-17H-24I15J-33L31M50N38O-17Q-18S-16
under a heading with: treatment	H-37K-19L16M28O-33Q-41S-39T31
under a heading with: result	C15H-20K-22N24P-22Q-29S-39T-27
under a heading with: improve	A25B25E-21G-17H17M23N28O-34Q-61
under a heading with: disclaimer	N-21O-19Q-23R30S20
under a heading with: recovery	A-26F-24G-55J-79L-23M19N42O-62R24T-33
under a heading with: contraindication	A-98D-28G-22H-73I-17J-17M81N25O42P16Q18T-24
under a heading with: limit	A-22B-35E-41F-17G-16H25I-37K-24L34M55N-46O31P-20Q45R-38S-25T23
under a heading with: expertise	A23B-22E-20F-22G19H71J-31L32P-56Q-45R24S-27T-74
under a heading with: typicality	B29C-18E36F-37G-33H-31J89L-41N-70P-32Q47R-16S66T94
under a heading with: reassurance	A17B15C-34F-23G27H-25I-23J-26K-33L53M24O-26P-17Q-43T59
under a heading with: aftermath	D-16F-24G-32I22L-18M-63O53Q58R-36T-32
under a heading with: credential	A37H60I29J-15M-54N-28O-17R-25
under a heading with: courtesy	A-58B-25D-39G-41J-25L-25M-59N-42O-44P-27Q82
under a heading with: delight	E29H-16I15J20L32Q-56R-55S39T141
under a heading with: ease	D-22E24T-30
under a heading with: refusal	F-15H23M40T63
under a heading with: slogan	C16D33F-20H-23J16M17N-16P-24S19T46
goes on from: treatment	A16C22I-56J-20O-77R27S-45T-49
goes on from: product	A17B38C51D-24H-25I-31N17O-31P15Q-38T-30
goes on from: provider	A18B-23E-16F-18G-20H30I-25M-57O-16Q30S43T-18
goes on from: patient	B-35C21G-57H16I21K19L25N-32Q24R-19S29T-21
goes on from: harm	A-31B-34C-31D-26E-18I-23J-31M46N36P17Q-63R-17T-20
goes on from: ageing	A-37B-37D-53G-32J-30K-24L21M-24N-20O104P19Q-21R-44T-19
goes on from: study	A33B51D-20E28F55H-21I23N-16O-20Q-35R-31T-17
goes on from: process	A27B20C37D17E26H-27I-16L-35M-26O49P-50Q-19R-47S-22T15
goes on from: concern	C16D31F-24G-38I16J-26K23L-21M18O33P-39Q-28R-17S-22T49
goes on from: limit	C-27F-17H-16J-33K-22N-21
goes on from: handiwork	E-43F22H-47I-38J-26K-19L-30Q-26T-20
goes on from: bodyAlone	B21C-20F19H-28I-26J-38L-27M-36O21Q47R-37
goes on from: badCausal	A-17C-31D-16F-42H-20L-29M39N16O17Q-27
goes on from: credential	B-18F-28G-32I26J16M-51N-25O-32Q35S-20T-20
goes on from: biography	A-58B-34E-19F-19G-18L-39P-29Q78T18
no treatment or provider here or just before	C-34F-42G-21H-25K-41L-29O25Q19
the body, no treatment or provider here or just before	C-18D-25F-26H-36I-30J-31K-36O32P-35R-27S-24
answers a question	A-19B-22C-28E-30F-39I-36J-23K-51L17O-27P71Q16R36S-27T-65
a bullet in a list	B19C-38E-33I-55J-88K-33L-21M-78P-42Q-40S-63
line: #	B-16D22E26G16H26I-25L-23M-19N-28O-19Q-20R33
line: $	A22B33
line: %	G38
line: &	A-59B-46H-28Q-15R-55T71
line: +	B-16E16H31R-25T29
line: :	A-18B-25D21F-19H-32O-31Q-42R27
line: a	A38B47D24F-37H27J-16L-25N35
line: about	A-17R-23T25
line: active	R30
line: address	R28
line: advice	A-25R38
line: after	A-22B-34T33
line: again	A57B75D41I18N-15
line: age	B33O-27R20T17
line: all	A-23B-28L36Q80R29T-33
line: along	B-16O32
line: also	R25
line: analysis	R32T-16
line: and	C-16D-30F-25G22I-23L-33M-29N-25R36
line: appointment	A-30B-26D-16R16
line: area	A-27T34
line: as	A-16Q38T-22
line: ask	A-20Q-26R-18T41
line: at	B30F-16Q-20T53
line: available	R29T-37
line: award-winning	A27B22F-15H43R-18
line: awards	T29
line: before	B-16Q-15T32
line: begin	Q59R-45T-19
line: being	R34T-18
line: benefits	A-26B-18T38
line: bespoke	R31T-22
line: best	F46R-24T17
line: better	A29B23F50T16
line: body	A-23B-34H17R-32T28
line: boost	A18B22T-25
line: break	R36
line: breakouts	R51T-16
line: building	R36
line: by	B-17E-20L22Q-37R41T17
line: caled	R28
line: call	Q-20T31
line: cap	R25T-21
line: capillaries	A-19B-21R32
line: care	B-26H42I16Q-24
line: cases	A-28R27
line: change	J26M24
line: cheeks	A-22B-40L23O17
line: chemical	R41T-39
line: choose	A-34Q-17R30
line: clearer	A28B31T-19
line: clients	A-33B-17Q20
line: clinic	F25Q-17T39
line: clinical	A17K25
line: clinicians	R29T-18
line: cold	A-16O63
line: compared	Q27R-20
line: confident	A19B23I31
line: consultant-led	A27H33R-16
line: count	A16B27K20T18
line: country	H-29T45
line: course	A-46B-32T25
line: crooked	A26B23
line: crow's	R32
line: day	B32D41E-16Q-18R-30T51
line: deep	C18O50R-17
line: density	A22B25
line: dentistry	A-27R-21T28
line: dermatologist	T30
line: disappear	A18B19D41
line: down	A30B17E18
line: dr	A-39H-44Q-30R28T22
line: drip	A-22R-38T33
line: dullness	A25B26
line: emergency	A-19D-15R26
line: end	G36
line: english	R26T-20
line: esthetics	Q30T-27
line: europe	A26F19T18
line: even	A30B27
line: evening	R34T-21
line: every	A38B35I18
line: excellence	A42H55R-32T15
line: excellent	A19B26L23
line: expect	A-36B-30M40T15
line: experience	R-19T39
line: expert	A31H36T-34
line: expertize	A21H23T27
line: explore	Q37T-16
line: eyes	A18H20L47
line: face	R-28T45
line: facelift	D40G-21R-17T33
line: fat	D27F16R-28T32
line: feet	A-17B-16O34R15
line: fellowship-trained	A16H30
line: fertility	H-31T25
line: filer	A-25R27
line: finest	A18F36
line: firmer	A28B32
line: first	B-17Q29
line: five	R-15T37
line: flexible	R35T-18
line: floor	R34
line: for	B28F-22K-21L25M-19O-22Q17
line: forehead	R34T-20
line: frequently	Q28T16
line: from	A27B19I28L15
line: fuler	A22L18T-26
line: full	A-28B-26Q22
line: gentle	G31
line: glasses	N20T-29
line: glow	A-19B-29D19
line: go	A26B29D36T36
line: goal	A29L42
line: goodbye	A40B46T-18
line: guaranteed	A53B61D-20F16
line: hair	A29B55G-23H-19K20M-18Q-25R23T-17
line: harmony	A19B18T-28
line: have	A66F20L63
line: health	A-15Q27
line: healthy	A25B31T-35
line: hear	T25
line: her	Q20T27
line: highly	H35
line: home	A-32B-16N20R26T-20
line: hooded	A27L37R-15
line: how	A-51B-39R-27T76
line: hydrate	A31B48
line: hydration	A23B33
line: hyperhidrosis	T29
line: improve	A25B24T-16
line: in	A26B29D52F39H-20I-17J-17N-23O-21R-36T47
line: inches	E17T33
line: increase	A21B30K20
line: infection	E16O29
line: injectables	A-25B-18
line: injections	R-34T42
line: instant	A25D42
line: ireland	F34T19
line: is	A21B29F17J21L24M33P21Q-25R-38T48
line: it	A-26P26Q18T40
line: itchy	O52
line: jaw	O27R30T-28
line: jawline	T27
line: journey	A18Q-28
line: laser	B-40F26H22R-36T30
line: latest	A-27
line: lead	F32H-64T28
line: leave	Q26
line: leeds	R30T-24
line: life	B27
line: lift	B-29R-25
line: lines	L-19R-30T32
line: liposuction	R-23T26
line: list	N44R-28
line: london	H-29
line: long-lasting	A20D38T-17
line: longer	A35B39T-18
line: look	A33B37D17
line: loss	T31
line: lost	A18B16E22F24T43
line: lower	A30B34R-19
line: luminous	B17T-27
line: machine	A-25R30
line: make-up	T29
line: management	R35T-15
line: medicine	A-18N56R-18
line: meet	H30Q-34T18
line: membership	R-19T26
line: minimal	R29
line: minutes	A-29R36
line: more	A25B23Q26R-17T-29
line: most	B-20F28R54
line: myth	T32
line: nail	A-19B-15O35
line: national	A19H28T27
line: natural	A23B22H44R-20T38
line: never	A29B25C20
line: new	A29B38T16
line: news	A-24Q32
line: no	A53G40
line: nobody	A24F38
line: none	A22F31H30
line: nose	F34H-27R-18
line: not	T36
line: now	A31B16H30R-15
line: number	A-18F19H-28R27
line: nurse	Q-26R37T-25
line: of	B29D-29E-15G-17I-17N39O-25Q-42
line: off	A27E19
line: offer	A-21Q33
line: ohio	A25F33H19
line: oily	L38
line: on	A-21B-20D-18L23O32Q-21R28
line: one	A17D24Q24T28
line: only	K50
line: options	A-19T33
line: or	D-17M17O20R24T-53
line: our	A-52B-48F17H-27J-28R-62T90
line: out	G33R-18T24
line: outcome	A21B40T-30
line: overnight	A15D40
line: pain	A24G27
line: pain-free	B-20G38
line: painless	A52B-38E-22G75T34
line: parking	A-18B-16R40T-19
line: patients	A-48B-40E28J-22R33
line: peel	A-36B-30T-21
line: pen	R33T-28
line: people	B34J24
line: perfect	A-15H21M31
line: permanent	A17B28D18T40
line: photos	N45T-16
line: picture	A18J40R-28
line: pigmentation	R38T-41
line: plan	A-48B-20H-15Q-23R31T22
line: pores	A49B62R-21T-30
line: possible	A27J51Q-17
line: practice	A-16Q25T29
line: private	A-17R37T-23
line: procedure	Q32R-19
line: protocol	R30T-26
line: proven	K25
line: published	A-38H-26R46
line: r	R39T-21
line: radiant	A25B29
line: read	A-24Q15R34
line: real	B21J28T30
line: recovery	A-57D-31R17T26
line: redness	A23B28M29R24T-31
line: regulated	A-30K-23R27
line: removal	G15R-27T46
line: removed	A18B23R23T-25
line: restore	A27B22
line: results	A32B30D40M22R-28
line: return	T27
line: reviews	A-36Q24R22
line: rhinoplasty	A-26R-23T20
line: round	R37
line: safe	A30G68
line: safety	A-36G-21T53
line: same	A-20D-18R26
line: save	G38
line: say	A-24I-23J-28Q40
line: scalp	R-22T28
line: second	F27H26Q18
line: see	D18H16J19Q63T-29
line: sensitive	L29
line: service	H24L-17R37T-27
line: sessions	A22B-23D45R-19
line: shop	A-17T25
line: short	Q27T19
line: signature	A-16R-28T38
line: since	A18E34R-16
line: six	A-17T33
line: skin	A33B31L43Q-27R-21T36
line: smile	A17D-20F26R25T-19
line: smooth	A30B46G17L-16R-21T-18
line: speak	A25B27
line: spots	A30B30D30O-24T46
line: start	A27B38T29
line: stop	A41B35T-15
line: story	B15I37R28
line: straightening	G28
line: stubborn	A34B46
line: suits	R37
line: sun	R30T-21
line: surgery	A-16B-27F-24R-38T29
line: surgical	A46H43T26
line: syringe	R28
line: team	H17Q-32R35
line: teeth	A25B30G35
line: than	F26
line: that	A26B40O19Q-15R19
line: the	D-41F65H-59J-20L-22M-24N-32Q-29R-22T84
line: therapy	T27
line: threads	R-21T43
line: three	A-24R31
line: time	A-39B-16F-18Q39T25
line: to	A44B17F21H34I30K22L17M-17
line: tone	A37B24T-29
line: town	R26T-34
line: treatment	A-21B-16D-27E-15Q58R-25
line: two	A-15D-22E22R30
line: under	A-15M29
line: unwanted	A-16B-16R41T-21
line: up	E27R28T-22
line: upper	A-17T29
line: us	A-34Q38R-32
line: vanish	A22B38D36T48
line: veneers	B-15F23R-33T51
line: video	Q-30T43
line: visit	D-18Q19R36T-24
line: volume	A36B32T-31
line: waist	A40B27E16T-24
line: walk	A28G42
line: want	A29B-23L22
line: we	A-23B-23Q-29R-28T60
line: weeks	A-32R-17T60
line: welcome	A-15Q22R19T-29
line: wellness	T26
line: what	A-18I-26M-20R-30T63
line: where	A-16B16R31T-16
line: why	B-17R-17T33
line: wine	A26B25R-15T19
line: with	A-30D-18H-19R56
line: without	A50B18G29L33O18
line: women	J25L-19T22
line: work	B-26D26H17Q26R-18
line: wrote	R35T-18
line: years	A23B21D43
line: you	A31B62D-25T57
line: younger	T38
line: your	B15D-20H-29Q27R-24T40
opening: "	A37I30J76T-15
opening: #	B-25D-44E48F-24I23M-22N-16Q-21T30
opening: a	D-34F-42G-52I-21J-62M17P-36R30S-34T-17
opening: absolutely	A18T38
opening: active	A-19B-15N21R43
opening: adjusted	A-17R27
opening: after	A-30B19C-20D-16H18O29R20
opening: aftercare	A-15R-24T34
opening: all	A25H38R-27S23
opening: allow	B-25N-26R29
opening: also	R27
opening: and	O-24P53Q51R-34
opening: any	M27
opening: area	R-23T30
opening: arnica	A37B36M-17N16
opening: around	B-22M25O17
opening: arrange	N23Q-27
opening: as	F-19H27J-15Q31R-30T-18
opening: ask	B-24H35M-20Q60R-29
opening: at	A-15D-15H-16Q26
opening: athletes	O26
opening: award-winning	A25H33R-16
opening: back	A29D40K19O-16T-27
opening: beauty	Q40
opening: because	A74B23C43D34G38J15M-32O-27Q-24
opening: before	A-38B-25R21
opening: begin	Q43R-35
opening: benefits	T31
opening: bespoke	R34T-18
opening: best	A34B-23H56L27R-24
opening: better	B32
opening: between	A29H28R-23
opening: beware	N28Q23R-20
opening: birthmarks	M-20O42
opening: body	A-39B-26R23T15
opening: book	A19B36Q17R-21
opening: both	R33
opening: botox	B26
opening: break	A-36B-29O20R30
opening: breast	R-21T27
opening: brighter	A24B28
opening: bring	A-31B-30R25
opening: brown	A-33B-16M49O-19
opening: bruizing	A-39D-26M50
opening: buy	A-15N49
opening: by	A47C31D30G-17J18Q-23
opening: can	M-31P56Q-30T24
opening: change	B-15N27
opening: check	A-23Q27
opening: chemical	R39T-35
opening: choose	A-24R39T-19
opening: claim	A-15Q58T-24
opening: clearer	A39B43T-25
opening: clients	A29B48J49
opening: clinical	A20K28
opening: cold	O37
opening: colleagues	A33B15H41Q-21
opening: combined	A21B32
opening: come	A-24N39O-15Q43R-24
opening: compared	A-20B-17G26Q72T-20
opening: complications	A25G31
opening: consultant-led	A30H34R-16
opening: contact	N35
opening: cooling	N30
opening: correct	M-15R25
opening: could	P31Q-21
opening: crow's	R28
opening: crown	M47
opening: daily	N26
opening: dark	A-16T38
opening: day	A-28B-17M44
opening: deep	A26B29M15R-20
opening: des	A-24M-17P81R-19T-22
opening: develop	A34L40T-18
opening: do	A-16F-29L-15M15N24O-24P26R-32T-20
opening: double	A-23B-27T17
opening: downtime	A27G30M-23
opening: dr	A29H41Q-34
opening: drink	B21N31
opening: drops	Q29
opening: each	O-16Q-15R32
opening: ed	R28
opening: eight	B25
opening: emergency	A-21D-18R35
opening: enamel	A-18M-21O34
opening: estrogen	A-15C-16O37
opening: every	H34K25L-17Q31
opening: expect	B-19D29E15M68N-49
opening: expert	A17H15T-26
opening: explore	Q30T-15
opening: face	A-16T28
opening: facial	A-21B-17R26
opening: fade	A29B30
opening: fat	B-39D24F18
opening: few	A27F38I16
opening: fight	A24B26
opening: figure	A-24S37
opening: filer	F20M27
opening: finance	R22S-27
opening: finasteride	B29
opening: find	A-23Q53R-27
opening: flexible	R38T-18
opening: follow	B21N43R28
opening: for	A36B20D-21F47G25H-17L31M-15N-33T-22
opening: forehead	R39T-22
opening: four	Q40R-30
opening: free	Q26T-15
opening: from	A25B57F-17J-19L17N20T24
opening: frown	O37
opening: full	A-28B-25
opening: gives	A61D54N-44
opening: glasses	Q33T21
opening: glow	A-30B-20T25
opening: go	N26
opening: good	G16Q30
opening: goodbye	A32B35
opening: guests	A25B19F17J29R-19S17
opening: gummy	R41
opening: hair	A-80B-56M-23O56R-26T43
opening: half	A-26B-26
opening: hands	O27
opening: have	A39L59M17N21P19R-29
opening: healthy	A-17Q49
opening: heat	A-27C-22O19
opening: heavy	A-15D17O29R-16
opening: her	H15Q-25R27
opening: highly	A19I25
opening: his	A60H31I30J33R-21
opening: home	F19M31
opening: how	D32F-26M-18N25O-19P25Q-26R-44S18T43
opening: hyaluronic	A-17O31
opening: hydrate	A26B39
opening: i	B-35G-18I29P-16Q23R46
opening: i've	H26
opening: if	C-15D-22H17L20M25Q30
opening: in	A-37C-48D-16E20F-17H-34I-23L-28N-20O33Q19
opening: incisions	A19G29
opening: ingrown	A-21B-18R39T-24
opening: instant	A32B-18D60T-18
opening: insurance	R28
opening: intense	A34B42
opening: is	A-41B-19D-24G-25M19O-17P62Q-31
opening: it	B-16D17H-18J-21K26M20N-36O-33P-39R23S-25T-25
opening: itchy	O43
opening: keep	A-37B-35M-16N84O-15Q-29R-20
opening: last	A33
opening: learn	Q32
opening: leave	D16M-24N30O21R-18
opening: lift	A33B36
opening: lip	A-30B-16
opening: little	I24J27M39
opening: long-lasting	A20D38T-18
opening: look	A16B46N16R-26
opening: loose	A-20M44
opening: makeup	A31B30
opening: male	O46R-15
opening: many	A45B16D16O-19
opening: massage	N26
opening: maybe	Q27
opening: medical	A30H30T23
opening: meet	H21Q-23T31
opening: melasma	A-35B-35M21
opening: metal	R25T-18
opening: microneedling	C39R35T-38
opening: minimal	R31
opening: modern	B-15F-26G16R23
opening: months	D26
opening: more	E19F-32Q27
opening: morpheus8	A-15T27
opening: most	A19D33H-17I-33J45L-16Q-16T-19
opening: my	J15N27Q43R-29T-20
opening: myth	A-33M28O20Q17R-29T58
opening: natural	A-36B-31T52
opening: neither	A-27M19R19
opening: never	A29B50H15
opening: new	B-44L26
opening: nine	A22D18I29
opening: no	B-48J-29M29T-28
opening: nobody	M-28Q55
opening: not	A-17D26J22L-21M22P24
opening: nothing	A25F46N21
opening: now	A-33B-24Q30
opening: numbness	A-21M25
opening: of	B26Q-25R50
opening: on	D35N-16O-24Q38R-21T20
opening: one	A34B28D41E35F17H-23R-22
opening: only	H21Q-28R26
opening: our	E-15G18L-20M-32N-21Q-53T41
opening: out	Q27
opening: over	A26E33H39
opening: pain	A39D17E28G52J32M-37
opening: pain-free	A19B-18G45
opening: painless	A28G38T-25
opening: pair	F29
opening: patients	J32M-20Q-24R21
opening: people	A-23I20L-18M28Q32R-20
opening: perfect	A-18B-36L23T30
opening: permanent	A24D18R-15T35
opening: photos	N54S19T-19
opening: physiotherapy	B25D26F29
opening: pigmentation	A-17O17R34T-33
opening: place	A22B26
opening: plan	A36N17R-18
opening: please	A-26R28
opening: price	Q-27R-30S36T20
opening: private	A-19R49T-29
opening: professional	G-16H44I38O18
opening: progress	R26
opening: published	A-32H-24R45
opening: pulses	A20B38
opening: put	A-23N28
opening: q	P35
opening: read	A-30N18O16T-18
opening: real	A20B15J64
opening: recovery	A-34G-21R-19T51
opening: red	A23B25
opening: removed	A17B21T-29
opening: restore	A29B28
opening: results	Q-17S25T33
opening: reviews	A-45I-27N27Q-16R29S21
opening: roughly	A17B-19E32O34
opening: safe	A33G52T-19
opening: sailor	A-16Q28
opening: same-week	R26
opening: save	G35H17
opening: scars	A29G20L19M-30R-19
opening: see	D17H-16J56Q99R-32T-38
opening: send	Q51R-15
opening: sensitivity	T28
opening: serious	A33I23
opening: she	I25O-21Q39R-19
opening: she'd	A-19Q28
opening: shed	M31
opening: should	G27
opening: skin	A-48B-33C-19E23M-36O68Q32R-51T40
opening: sleep	A-17D-16N22O29R-19
opening: smokers	A-21M33
opening: so	A-45M-21O-18P42Q57R-16T25
opening: soft	A-40B-27N29
opening: some	A-39B-32J-16M25O-34Q23R36
opening: spots	B18O19T36
opening: start	A43B38T-17
opening: step	A-24Q28R24T-35
opening: stitches	D-16R31
opening: straightening	G40
opening: stress	O34
opening: suitable	A29L30
opening: suits	A42L52
opening: sun	R40
opening: surgery	F37R19T21
opening: sweat	A-38B-17O38R18T-34
opening: sweling	A-33B-21M34
opening: takes	M-18N28Q43R-45
opening: teens	A23L32
opening: teeth	M36
opening: tendon	A-20O29
opening: testosterone	A-27B-18M15O33R-17
opening: thanks	A-17B-17I-19Q29
opening: that	A26B-16E31F34G43J-18R25
opening: the	B-32C18E-20H-80I-32K25L-20M-25N-89P-45R32S26T45
opening: there	A-23B-26D-16H-15J-25M38O-33Q19R16
opening: they	B-24D-26I24Q32R-34
opening: this	C17J25Q-26
opening: threads	A-23B-23M35T17
opening: to	H17Q37R-22
opening: today	F32Q-28
opening: too	L17M30O-17
opening: treatment	F-19Q-16R-20T28
opening: trust	H19J17Q30R-16
opening: two	A-30B-25F-15O15Q18
opening: ultrasonic	C25G17
opening: unlike	A57B-17F80I26R-17T-19
opening: usually	D22M-19O30R16
opening: veins	A-22R27
opening: very	A-24M36
opening: virtually	Q48R-23
opening: visible	B-27D20O25T-16
opening: want	L18P25
opening: we	A-42B-20D-41E-20F-26H-19I-43J-46N-22P-21R53T-58
opening: we'd	A-15Q28
opening: wear	A18B19J16N32Q-23
opening: weight	A-33B-26D-17M23R29
opening: welcome	Q50T-19
opening: wellness	R-17T30
opening: what	B16D26E-20F26G-15H-21P25R-54T51
opening: when	A-29O45Q-34T19
opening: where	A33B35F35N17R-23
opening: which	B17P44
opening: who	J15L21M-19P53Q-16
opening: why	A26F32G24O-15R-26T69
opening: will	A-28B-18M-20P49Q-24
opening: with	A63B-37D34G63H48I-17L-17Q-32R-49
opening: within	A18B56
opening: work	A43B-23D31L48T-19
opening: wrote	A-30N28Q46R-22
opening: yes	D-20F-26G34H-15L23Q-32R31
opening: you	A22B-28G27I41J34M-29N-52O-23P-39Q-27R53
opening: your	F-20G20I-19J-19N-38O-18P-19T27
opening: “	A39B20F-16H27I38J56Q-36T-21
topics: aboutData navigate	R41T-18
topics: aboutData negation	R26
topics: absence appear	A-22B-23G15M-19N-18O16Q36R-19
topics: absence bodyPart	C34J21L-16O-19T-21
topics: absence candidacy	A-28L-33Q-17T23
topics: absence careItem	A-16C24D-30J-15M-29N31Q19
topics: absence careVerb	A28B15D35E17H15N-23P-19S17
topics: absence comparison	B-23E-19M-21R37
topics: absence concern	A-15N-16Q24T-44
topics: absence condition	A-33P16R16
topics: absence energy	A46G23R-16
topics: absence firstPerson	A18B37J21
topics: absence frequency	B-18G35
topics: absence goodState	A-23D-27F-20G-22O31
topics: absence handiwork	A47F18G30J19M-24R-20
topics: absence harm	A45B-19E21G59L-18M-43O-19R-19T-23
topics: absence hedge	A19B29Q-20
topics: absence intensifier	E42F15
topics: absence money	D-19M23Q-29R37S20
topics: absence number	A19D-18I33K27L32M-33N28
topics: absence patient	A-40B-20I-20Q16
topics: absence process	A-37C-19F-21M20O15
topics: absence provider	A21F35H20R-21
topics: absence recovery	A29F-16G25
topics: absence result	A-31B-38F-30G-23L22M51
topics: absence sensation	G26M-31Q24
topics: absence step	A48D39F32G25J-16M-17R-17
topics: absence timeUnit	A-23M34N25Q-25
topics: absence treatment	A-17D-34F25G-29K-21M22N34O-24Q-16
topics: absence typicality	A-28B-16M47
topics: absence we	A55B21D21J23M-25
topics: aftermath aftermath	M28
topics: aftermath appear	A31B29M-16
topics: aftermath bodyPart	A-16B-29T-15
topics: aftermath contrast	A-15M28
topics: aftermath handiwork	O29
topics: aftermath improve	B34C26G-18R17
topics: aftermath number	M30
topics: aftermath onset	A-27M26
topics: aftermath questionWord	A18B26R-27
topics: aftermath timeUnit	M40
topics: aftermath treatment	M-15O28
topics: ageing ageing	A-29M-20O45Q-20R-29S22
topics: ageing bodyPart	A24B28F-17M-17
topics: ageing comparison	B-17F56
topics: ageing concern	A20C18O-23R30T-16
topics: ageing condition	A-22M-28O30
topics: ageing duration	A27
topics: ageing ease	M26O-16
topics: ageing energy	A-29B-16R29
topics: ageing goodState	F29Q25
topics: ageing improve	A-26Q32
topics: ageing intensifier	B40C17J16
topics: ageing limit	A30
topics: ageing number	A16E21M-20O42
topics: ageing questionWord	K16L-21M23O31Q-17R-45
topics: ageing thirdPerson	A-42D-16O27R20
topics: ageing treatment	O-17R42
topics: ageing we	A-25M16
topics: appear absence	A-19Q32
topics: appear aftermath	A-24M65Q-16R-19
topics: appear bodyPart	C19D-38E-22F-30G-25J-19L-17M22Q-35R21
topics: appear candidacy	Q32
topics: appear careItem	A-31B-20D-15J-20M-26O41R19
topics: appear careVerb	B20J-28O15Q-30
topics: appear comparison	B36J28M17P-26R-17
topics: appear concern	A17B28C-22N22O17P-17Q-23R-23
topics: appear condition	B-26F22O37R-27
topics: appear delight	A23I25Q-17
topics: appear goodState	D16E-15H17J25Q-17R-34T-25
topics: appear harm	A37B18G62N39O-41R-29
topics: appear hedge	A-29I16M21
topics: appear improve	A18B21D30
topics: appear intensifier	B15J-24L29N-21
topics: appear interval	B20J37
topics: appear modal	A-41B-21M27
topics: appear navigate	A38B28G23H24J16Q-20T23
topics: appear number	A-16E31G-17N21Q19
topics: appear patient	A-27H-16J-26R51
topics: appear place	J-15O27Q-22R15
topics: appear presuppose	A-15Q37
topics: appear process	B-17C31D-18F20M17Q17R-25
topics: appear questionWord	D-15J37L16M23N-20Q-19T-18
topics: appear reassurance	G22Q33R-26
topics: appear result	A36D45F27Q-18
topics: appear satisfaction	A22F17I29R-19
topics: appear sensation	A-41B-48D-18I-23J-43M27
topics: appear slogan	I33J17O-16Q-17R20
topics: appear substance	B30F-15
topics: appear thirdPerson	D30M-34O15T-18
topics: appear treatment	G20Q41R-26S18
topics: appear typicality	A-44I-16J-26Q42
topics: appear we	A22B39N-19P-18R22
topics: appear you	B47D-21G-34J-32M-20
topics: approval approval	A38B-24H-38K61R-27T-18
topics: approval concern	A39G16K34
topics: approval handiwork	A27K26R-15
topics: approval improve	K34
topics: approval number	A24K37R-19
topics: approval reassurance	G22K25
topics: approval result	A22K37
topics: approval step	A27K29R-23
topics: approval study	K26
topics: approval thirdPerson	M27N16
topics: approval tool	A28K34R-17T-16
topics: approval treatment	A29K37R-36T-20
topics: badCausal frequency	B26E20J16
topics: badCausal harm	A-21B-30O-24
topics: badCausal hedge	A-27M29
topics: badCausal modal	A-33M38
topics: badCausal money	A-15R35
topics: badCausal number	A18E35M-22
topics: badCausal questionWord	A-29B-29M33O-15Q22
topics: badCausal thirdPerson	A22B32C31F-16J22M-25
topics: biography biography	A-37H-21Q-36R73T-26
topics: biography bodyPart	R26
topics: biography concern	A31B37R-17
topics: biography expertise	A-18R28
topics: biography improve	A-27B-24R30
topics: biography limit	A-24M-18Q43
topics: biography negation	B27F16
topics: biography questionWord	A-39B-42F-24I16J22O16Q43R-23
topics: biography thirdPerson	A-32B-22Q44
topics: bodyAlone bodyPart	A-23B-34O16
topics: bodyAlone comparison	A-29
topics: bodyAlone goodState	A-20M26O-15Q20
topics: bodyAlone patient	A-30
topics: bodyAlone questionWord	H-17M-23R37
topics: bodyAlone thirdPerson	B-19O20R-32
topics: bodyAlone timeUnit	A-17B-24O28
topics: bodyAlone we	A21B26E30G21J25O-20
topics: bodyPart absence	A-19C26D-26G-43L19M-17Q29R20
topics: bodyPart aftermath	M25O-25
topics: bodyPart ageing	A-28B-22M15N16
topics: bodyPart appear	F-25G19I-16L-16R-15T-25
topics: bodyPart badCausal	A-30B-23Q18
topics: bodyPart biography	B31
topics: bodyPart bodyAlone	A-34B-26C-21O42P17T-18
topics: bodyPart bodyPart	C-18D-19I-17J-25O29Q-41R22T-25
topics: bodyPart careItem	D27M-21N44R-28
topics: bodyPart careVerb	B-31C29G18H-20O18T32
topics: bodyPart comparison	B16C17F25J-20R-29
topics: bodyPart concern	C-36F-20K15L-18M-28O25Q-27T-17
topics: bodyPart condition	A-24L-17Q27
topics: bodyPart contrast	A27B27C29M-34
topics: bodyPart credential	F18Q16R-28S16
topics: bodyPart dailyLife	A37D22J19M-16P-28Q-22R-20
topics: bodyPart duration	J-17M21R-37T-32
topics: bodyPart expertise	H48I19L18O20Q-17S28
topics: bodyPart frequency	A-18B-18M36O-32
topics: bodyPart goodState	A61B43E-17H-18J19M-17O-37Q-33T-48
topics: bodyPart handiwork	A-33C-33E-16F-16G-24M19N-21O47Q-17
topics: bodyPart hedge	A-20M29N-28Q-18R-42
topics: bodyPart improve	F-17G-24H16J27K-19N-24P-27R16
topics: bodyPart intensifier	C22O-17Q-30T31
topics: bodyPart limit	A18B19D19E-17G32N-18R-33
topics: bodyPart mechanismVerb	C21F-25H-17M-28O20R-24
topics: bodyPart modal	A-22F20I-18M51O-22R-50
topics: bodyPart money	R26T-19
topics: bodyPart navigate	C19D-24F-16M25Q-22
topics: bodyPart negation	C31D-19G-15M33Q15
topics: bodyPart number	B28C26D16F19G-22M19N26
topics: bodyPart onset	A-23D18J30M18Q25
topics: bodyPart patient	A-36B-28R40
topics: bodyPart place	B17I23Q40
topics: bodyPart provider	H30K17O-19Q16
topics: bodyPart purpose	D48
topics: bodyPart questionWord	A-23E-33H-25I-32J-21L-25M18N-26O27P-41Q-19S-27T-30
topics: bodyPart reassurance	A-26B-26G-23O20
topics: bodyPart step	A-41B-29D-17F-18N-23O42Q-21R28
topics: bodyPart thirdPerson	B16E-17F-20G-18H22I-24J-22O25Q-65R-26
topics: bodyPart timeUnit	B-16D45M26N20O-31Q-19R-25
topics: bodyPart treatment	A-42B-44D-18L-16M-26R20T35
topics: bodyPart typicality	A-23Q48
topics: bodyPart we	G24H22L28
topics: bodyPart you	A52B44C-26F15H27R-35T-18
topics: candidacy bodyPart	B-34G30L50M19R-21
topics: candidacy candidacy	A57B-48F-22H-15L70O-26Q-26R-51
topics: candidacy condition	A46L27M-28R-19T29
topics: candidacy firstPerson	T27
topics: candidacy intensifier	D-19L29R26
topics: candidacy patient	A24H-20L25M-21O-17Q-17R22T-25
topics: candidacy questionWord	B-18M25Q-15S15
topics: candidacy typicality	A-26B20D-18R21
topics: candidacy you	B24J19L-35R16
topics: careItem appear	A-21C-17D-17N-15Q27
topics: careItem bodyPart	B-27C18D17G17K16O24
topics: careItem careItem	M-42N51O26R-20T-23
topics: careItem careVerb	A-15G-24H-17Q-33
topics: careItem condition	A-32Q-24R23
topics: careItem contrast	A17B15C21N28Q-15
topics: careItem dailyLife	N-18O35
topics: careItem duration	A-26B-18Q27
topics: careItem ease	M33O-19
topics: careItem handiwork	A35B43G15M-24
topics: careItem harm	A31B21D19O-26
topics: careItem improve	F17M30Q-16
topics: careItem intensifier	B-29F25G22J23
topics: careItem interval	M-16N32
topics: careItem limit	A41F29
topics: careItem modal	A33B29F16
topics: careItem money	N-25R20
topics: careItem navigate	A-15B-34Q-22
topics: careItem number	A-30D-27F-20G-18M-26N51O15Q-28T24
topics: careItem patient	Q31
topics: careItem process	B17N29
topics: careItem product	A23B31
topics: careItem questionWord	B17G-25J-20Q-15R47
topics: careItem sessions	A-22N39
topics: careItem slogan	G30
topics: careItem timeUnit	N22O-17Q-28R-22
topics: careItem treatment	M-16N39
topics: careItem you	A-39B-25M26N32Q-25T17
topics: careVerb absence	A-30B-26I-20M-29N31
topics: careVerb aftermath	A-45B-52M45N-21R-23
topics: careVerb ageing	F20L23M-26N38O16Q24R-15
topics: careVerb badCausal	G21M-27O43R-16
topics: careVerb bodyAlone	Q25R-16
topics: careVerb candidacy	A62G28J26L44M-16Q-31
topics: careVerb careItem	C20D-35G-18I-16J-20L-18N37O-22Q-40R-25
topics: careVerb careVerb	A-19B-28E16G-16J-30M-17O-17R25
topics: careVerb comparison	A-18J-15R46
topics: careVerb concern	B25C-17F-16G-19M34N-18R20T37
topics: careVerb condition	J32L-19M18P-20R-22
topics: careVerb dailyLife	A18C16O-27
topics: careVerb delight	A45B21I22N-18Q-39R21
topics: careVerb ease	G48
topics: careVerb energy	A29B26F25M-15
topics: careVerb expertise	A16B28F20H30O-17R22
topics: careVerb firstPerson	B-24I21J-18O17Q-31
topics: careVerb frequency	A-29B-39C20D-21L-21M31O16Q27R-17
topics: careVerb goodState	A-29B-29D38F17I17R32
topics: careVerb handiwork	A-23F-18M29O-23
topics: careVerb harm	F22H-15J-26Q-23
topics: careVerb hedge	F26
topics: careVerb improve	A-23B-22C-29F18G-15M17N31T-17
topics: careVerb intensifier	B-16H18K18M27N-19Q33R-28
topics: careVerb interval	A-36D-15O-23R18S18
topics: careVerb limit	A26B-31L34O33R-39
topics: careVerb mechanismVerb	A-46D-18G-18O16Q21
topics: careVerb navigate	A-22G-20Q26R-31T-21
topics: careVerb negation	D18F-19L18N15O-25Q-17R28
topics: careVerb number	A-16B-36C-15G-30H-20J-25M-42N-24O30R26
topics: careVerb patient	A39C16D20I20J-29O-20R-18
topics: careVerb place	A19B16M-17N-19O-29
topics: careVerb process	A-20N29
topics: careVerb product	A-25B-26D-15M19N23
topics: careVerb questionWord	B-17F-17O39R18T-16
topics: careVerb recovery	A30D25G27
topics: careVerb result	I21J17M-20O17Q31
topics: careVerb satisfaction	G-18I28Q37R-27
topics: careVerb sensation	A-18M-20O49
topics: careVerb sessions	M-26Q-20R41
topics: careVerb slogan	A36B46J46L16M17O-32R-25
topics: careVerb step	A-24D21F-18N27P-20Q-16
topics: careVerb substance	C-23M-18N33
topics: careVerb timeUnit	A35B18D25E23F36I20J39Q-27R-15
topics: careVerb tool	A-31D-19O-20R34
topics: careVerb treatment	B-22D-24F-23L32M-26R24
topics: careVerb we	F-20G-29I16N22O19Q-17
topics: careVerb you	C-18D-24F31H19I-17N30O-34
topics: comparison absence	A21F16H33J-15O-17
topics: comparison appear	A-27C-23O18
topics: comparison careItem	A36B24J17M-17
topics: comparison comparison	D-16E38L21T-33
topics: comparison expertise	F18H33
topics: comparison frequency	B38F-17N25T-16
topics: comparison handiwork	A31F45G20
topics: comparison improve	A37C-16F68O-16T16
topics: comparison intensifier	A30B24Q-19R-26
topics: comparison money	A53F43
topics: comparison negation	F16H20M27
topics: comparison number	E19H33I-17S17
topics: comparison place	A31D37F58Q-17T17
topics: comparison process	B-18F28O22
topics: comparison product	A40B49F46R-20
topics: comparison provider	A44B-18F26G15H-16Q-16R-18T22
topics: comparison questionWord	A-18D-23F-19P-19Q43
topics: comparison result	F30L19P16T-33
topics: comparison satisfaction	B23F21T-28
topics: comparison slogan	F28
topics: comparison step	A-20L-20M26Q27T21
topics: comparison substance	A38F43Q-16
topics: comparison thirdPerson	B21C19E-18F27J-21
topics: comparison tool	A31B17D24F56M-17
topics: comparison treatment	A16E32F33M-25O-18P22
topics: comparison you	R-17T27
topics: concern absence	F-16M-24O36R-15T-18
topics: concern aftermath	A28B28M-33
topics: concern ageing	R-29
topics: concern bodyAlone	O27
topics: concern bodyPart	C-20G-34H-31N-35Q-25T-27
topics: concern careItem	A15E25
topics: concern careVerb	N-15P15Q27R-17
topics: concern concern	A23B36D22G-31M-31N-20O19P-20
topics: concern condition	A25T33
topics: concern dailyLife	A-26B-16Q21
topics: concern goodState	A60B62D22J21M-15O-21R-20
topics: concern handiwork	A-33B-36O40R-18T15
topics: concern harm	A36B44G-29M-19P-18T-17
topics: concern hedge	A-18B-16D19M45R-30
topics: concern improve	A28B48D26F-16L-23O-18Q-20R-49
topics: concern intensifier	B25G-24R20T-17
topics: concern mechanismVerb	C36
topics: concern modal	G-16M26
topics: concern navigate	J28M-15Q-17
topics: concern negation	L19O29R-21
topics: concern number	B21C23E26F-23P23
topics: concern process	A31B22C23M-21
topics: concern provider	O26T16
topics: concern purpose	A20B25D26T49
topics: concern questionWord	A-26B-21C-34D-16F-15J24O45P-20
topics: concern reassurance	A-39O29
topics: concern satisfaction	A-31T26
topics: concern sensation	A24B28O-22
topics: concern sessions	F15R34T-36
topics: concern substance	O30R-17
topics: concern thirdPerson	C17G-29L40M15O31Q-22R-39
topics: concern you	D-20O27
topics: condition bodyPart	A-26F-20N18R36
topics: condition concern	D-18G-15L31R22
topics: condition condition	A-21B-17O31R-19
topics: condition ease	A18B26
topics: condition harm	A-30
topics: condition interval	R26
topics: condition product	A-21B-29O23Q18
topics: condition provider	B27
topics: condition thirdPerson	B26J-27M-28N20O-28
topics: condition treatment	B21M30N28
topics: condition typicality	O-17Q33
topics: condition we	I39J35R25
topics: condition you	A-18B-23D-26F-18I-17L27M18N17O34Q-16
topics: contraindication satisfaction	F29
topics: contraindication we	A-21M41N-17
topics: contrast absence	A-26
topics: contrast bodyPart	A18B20M-15N16R-27
topics: contrast concern	A-25B-25C-15M18
topics: contrast improve	A20B24C39D17
topics: contrast modal	M27
topics: contrast patient	A-27O20
topics: contrast questionWord	M37
topics: contrast we	A33
topics: contrast you	A26B19D-17E27F16G-16H22R-16
topics: courtesy bodyPart	A-24Q25
topics: courtesy credential	Q27
topics: courtesy thirdPerson	Q23R-25
topics: courtesy we	A-25Q42
topics: credential condition	A-21Q37
topics: credential modal	A-36H-20R52
topics: credential provider	A21E-20R-31
topics: credential questionWord	A-30B-18F-29G-18M23O24R34
topics: credential thirdPerson	B-18G18H17J31R-18
topics: credential treatment	A35F36R-29
topics: dailyLife bodyPart	A25B32G24N-16R-17T30
topics: dailyLife careVerb	J43
topics: dailyLife dailyLife	A34D36J31L17Q-22
topics: dailyLife frequency	R27
topics: dailyLife improve	A-19C27J-31Q21R35
topics: dailyLife intensifier	B-19O24Q28
topics: dailyLife number	B-22E-17M-17Q33R-29
topics: dailyLife onset	B-22D29J-27
topics: dailyLife provider	A-16R27
topics: dailyLife questionWord	D34F19G-19M-23R23
topics: dailyLife recovery	J28
topics: dailyLife share	J34
topics: dailyLife step	A19B-16D29
topics: dailyLife timeUnit	A30D56F25R-16
topics: dailyLife you	A-16G15N26T-16
topics: delight number	E29I26J-15O18Q-15T-22
topics: delight we	A-30B-27Q45
topics: disclaimer disclaimer	A-25M-24Q-16R-29S56
topics: disclaimer improve	B29
topics: disclaimer money	R-30S22
topics: disclaimer questionWord	M-19Q-18R30
topics: disclaimer thirdPerson	A-21M16R-16S43
topics: duration absence	A28D32M-23
topics: duration bodyPart	A-23O18R35
topics: duration delight	B-20D31
topics: duration expertise	A19H28R-18
topics: duration goodState	B35
topics: duration mechanismVerb	B-17O-15Q25
topics: duration negation	A40D28R-22
topics: duration number	B-31F20H-22Q-31R27
topics: duration place	C25
topics: duration process	A35C16D18R-15
topics: duration result	A52D96R-16
topics: duration step	R29
topics: duration thirdPerson	A-18B17D-38N21O16R-25
topics: duration timeUnit	A-15E34H19M17
topics: ease appear	J33
topics: ease ease	A40G27R-22
topics: ease harm	B-21G30
topics: ease improve	A18B36
topics: ease money	R28
topics: ease reassurance	G25
topics: ease treatment	A18B33F18
topics: energy appear	A-16B-23C-26F20
topics: energy bodyPart	A17C26R18
topics: energy goodState	A-39B-19O27
topics: energy improve	A31B22F-17R-22
topics: energy mechanismVerb	A28B-23C35R-26
topics: energy process	A19B15C26
topics: energy questionWord	C34L-18O-33R39
topics: energy thirdPerson	B15G25
topics: energy treatment	B30
topics: expertise absence	F28I16
topics: expertise bodyPart	B18H37Q-28
topics: expertise careVerb	A-18B-27O36
topics: expertise comparison	A34E-20F-23H42Q-16R-23
topics: expertise concern	A17H30R-22T23
topics: expertise credential	A29H23R-34
topics: expertise dailyLife	B21H-25
topics: expertise expertise	A31H35Q-15R-33T-17
topics: expertise improve	H17Q26R-20
topics: expertise intensifier	H28
topics: expertise modal	A-21R27
topics: expertise negation	F26S16
topics: expertise provider	A38B15F-18G-20H42O-17Q-19T-62
topics: expertise substance	A-26R33
topics: expertise treatment	A29B-25E-18F16G21H35R-21
topics: firstPerson appear	A26D26I29P18
topics: firstPerson bodyPart	A28B27D17J38M26O-20Q-20R-21
topics: firstPerson candidacy	P-22T42
topics: firstPerson careVerb	A-58B-42D-24J-23N-15O-15
topics: firstPerson concern	B33D-22J21R26
topics: firstPerson condition	A-26Q20
topics: firstPerson credential	A25I45J41
topics: firstPerson delight	A31I29J29Q-16
topics: firstPerson expertise	I25J29
topics: firstPerson firstPerson	B-21I49J33T-15
topics: firstPerson hedge	G24I-20J30
topics: firstPerson limit	A18I26
topics: firstPerson modal	A40G20I25J40
topics: firstPerson negation	A33F16I26J19R-25
topics: firstPerson place	A-39I-24J-22Q24
topics: firstPerson provider	A-26I-20J-29Q29
topics: firstPerson questionWord	A23J29M-28N18O-18R-25
topics: firstPerson thirdPerson	B-27J19Q24
topics: frequency concern	A-30G-16O22Q-16T-15
topics: frequency count	A-32G-17O29
topics: frequency frequency	A-33B-20M34
topics: frequency goodState	A16B29
topics: frequency improve	A-36R24
topics: frequency number	A30B17D36E38G-23M-17O24R-20
topics: frequency patient	A-22E-15M58R-33
topics: frequency questionWord	B18Q-28R23
topics: frequency thirdPerson	A-24B-30O18Q29R-23
topics: frequency timeUnit	A-32M37
topics: frequency treatment	A-27B-18R44
topics: goodState absence	B35C16F-35J-18Q-16T15
topics: goodState aftermath	A-27B-18M24
topics: goodState ageing	B-41F19
topics: goodState appear	A36D20G20I21M-17Q-21T39
topics: goodState bodyPart	A29B35C17H-19N-15R-23
topics: goodState careVerb	B21F-37N19R-27
topics: goodState comparison	D-39G-17H-15O-18R21T17
topics: goodState concern	A22B17D-18M-23R20T-39
topics: goodState expertise	A-19B-29I22O15
topics: goodState goodState	A80B79F-19G-39L-28M-27O-28Q-19R-25T-53
topics: goodState harm	F20N27O-18
topics: goodState hedge	A31F22G18
topics: goodState improve	A29B19G-18H38L-16M-16R-38
topics: goodState intensifier	B29G-23N16
topics: goodState interval	A19B41D34
topics: goodState navigate	B-17D-16Q16T-25
topics: goodState negation	B32F-28G-15M15R-16
topics: goodState number	A17D17G16R-38T35
topics: goodState onset	A29B28
topics: goodState place	R36
topics: goodState process	C26D-18
topics: goodState provider	I24R36
topics: goodState purpose	D28
topics: goodState questionWord	A-65B-58C22D-19F-32G-19J-21M17O28T30
topics: goodState reassurance	A28B35G45
topics: goodState result	A40B39E-20G-18H25J34O-18P-19R-30T-33
topics: goodState sessions	A16D16E21F30
topics: goodState share	G25
topics: goodState slogan	A-25B-25D-33Q17
topics: goodState step	A37D24F22G24
topics: goodState thirdPerson	A-41F16M20Q27
topics: goodState timeUnit	A27B17D34G23M31O-16
topics: goodState tool	A-24B-16M-19R38
topics: goodState treatment	C-22D-18L20M-25O22R33T25
topics: goodState you	A29B32C23D-26E19G-15Q-23
topics: handiwork absence	A-17B-37G16M-17R26
topics: handiwork bodyPart	A-20E-29G-18L-17N27R46
topics: handiwork careVerb	A19B25C16O-15R-25
topics: handiwork condition	B27
topics: handiwork expertise	A33E17H25R-36
topics: handiwork goodState	A26F34
topics: handiwork handiwork	Q-26R30
topics: handiwork hedge	A-30D-16M41
topics: handiwork improve	A-36B-19G-16M19R18
topics: handiwork intensifier	A26
topics: handiwork limit	A31F38M-19R-24S17
topics: handiwork mechanismVerb	A-31B-29C-17M15R26
topics: handiwork onset	Q30R-16
topics: handiwork process	B-40C24O-30
topics: handiwork questionWord	C29E-19G-19J-16M-19
topics: handiwork result	R26T16
topics: handiwork step	A-25D-15G-19M-18R33
topics: handiwork thirdPerson	C27G-18O18
topics: handiwork treatment	A-21H-18R29
topics: handiwork we	H42I15J-17R-28S20
topics: handiwork you	A-17N-26Q-16R53
topics: harm absence	D-20F20G16O26
topics: harm bodyPart	A-19C20D-20E-27J-19L-15M20N-26Q-31T-30
topics: harm careItem	M38N-23
topics: harm careVerb	A-26J-15N25
topics: harm comparison	A-17F35G25M24
topics: harm concern	B21D28E-19G-18
topics: harm condition	A17B15N-24Q-17R28T18
topics: harm dailyLife	A-20Q35R21
topics: harm duration	A-49B-16D-20M36
topics: harm frequency	A-18E17G-21M27
topics: harm goodState	A24B40O-26
topics: harm handiwork	M34R-15
topics: harm harm	F-19M27Q-21T-19
topics: harm improve	A40C25D24E24R-15T-19
topics: harm intensifier	A30B39D-15M16N19O-20
topics: harm limit	A-33B-28O19R31
topics: harm number	B-38E42
topics: harm process	A19C47O-21R31
topics: harm questionWord	C-30D-22E-16F-19G32H-16L-15M32O-32P-22R-48
topics: harm result	D-19G32R-17
topics: harm satisfaction	A-23M29
topics: harm thirdPerson	M-23O19R-26
topics: harm timeUnit	A-29D-23N-18
topics: harm treatment	A-32E-20M17T16
topics: hedge appear	A-45B-17D-53F-24G-25M50N-23Q-15R-40
topics: hedge badCausal	A-39B-33M23
topics: hedge bodyPart	A-25M33Q20
topics: hedge careItem	A29D43G18O15R-16
topics: hedge careVerb	G22I-39L19N-18P-25T-18
topics: hedge comparison	O32Q17R-26
topics: hedge dailyLife	A32D25G19R-24
topics: hedge firstPerson	Q-26
topics: hedge goodState	A17B25D28O27Q-16R-20
topics: hedge improve	A18B30D21F-22Q-30
topics: hedge mechanismVerb	A18G26
topics: hedge money	R27
topics: hedge number	B-29D28L19
topics: hedge questionWord	A41B34E17L23R-23
topics: hedge satisfaction	A32B19M-28
topics: hedge thirdPerson	F16O29R-22
topics: hedge typicality	A-17M30Q-18T23
topics: hedge you	J28M22Q19R-18T24
topics: improve absence	B27D-20G-27H17I-17M29O27Q-37R-31
topics: improve aftermath	A25C24M-18
topics: improve ageing	A17B22C20D23M-29O-17
topics: improve biography	N27
topics: improve bodyPart	M-32R17
topics: improve careItem	B19D-26G15M-23N31
topics: improve careVerb	B29D23J-22M-21O16
topics: improve comparison	A22B24F29L41M18O-23R-27
topics: improve concern	A54B60C34E-34F-19M-18O-24Q-40R-35
topics: improve condition	A-34B-26D-23M16N33O15Q-34S23
topics: improve contrast	A16C17M31R-22
topics: improve duration	F34R-19
topics: improve expertise	B-19H30M17Q-18
topics: improve goodState	A48B51E-22L-19M-38O-46
topics: improve handiwork	A-44B-42D-21G-15N19R33
topics: improve harm	A51B75C23L17M-21N23O-37Q-17R-26T-35
topics: improve improve	A25B42O-37
topics: improve intensifier	G31J42L22Q-32
topics: improve interval	B-41L18O30Q-16R-16
topics: improve limit	B21M17Q-26
topics: improve mechanismVerb	A28C22J20M-22R-16
topics: improve money	A-20G-17O21R38
topics: improve navigate	M-19R26
topics: improve negation	A27B22J16L18M19Q-26
topics: improve number	B34D22E65F15J20M-15T22
topics: improve onset	C17D39M35Q22R-29
topics: improve patient	N22O15R-32T-16
topics: improve place	A-31B-22F-15R50T-31
topics: improve product	O-25R35
topics: improve provider	A-40B-30M20R16
topics: improve questionWord	B19F19J-27L-18
topics: improve result	A37B51F-23J-16T-26
topics: improve sensation	A29B30K18R-22
topics: improve sessions	F19H-25M-16R23
topics: improve share	A50B24E24R-18
topics: improve slogan	B26Q16T22
topics: improve step	A20B40C-19J17Q-17
topics: improve study	R25
topics: improve substance	A-23B-18F16R32
topics: improve thirdPerson	A29B24C40K-20N-25O-18
topics: improve timeUnit	B27I16J23N-19Q29R17
topics: improve tool	A-17N-16R38
topics: improve treatment	A29B26F25H-18J-20L19O-22Q-15T23
topics: improve we	A24I16Q20R-29T-21
topics: improve you	A16B30G-18H-19I-30J-23N34Q-22R17T20
topics: intensifier absence	A19B-27C28G18L19N29Q-39
topics: intensifier ageing	J27
topics: intensifier bodyPart	A-34B-27C20M46Q31
topics: intensifier careItem	D22Q28
topics: intensifier careVerb	B-22C33D16Q19
topics: intensifier comparison	A62B44F38G-27I-16M-22Q-29R-20
topics: intensifier condition	A-35C-16H-20M-28R65
topics: intensifier dailyLife	A-26O-17Q48
topics: intensifier ease	A31G25R-16
topics: intensifier expertise	A27F28H42O-17Q-19
topics: intensifier frequency	A-32B-26F-15J-16R20
topics: intensifier goodState	A44B59D-17G-16L-20M-26Q-24T-42
topics: intensifier handiwork	M36R-18
topics: intensifier hedge	A-17B-30
topics: intensifier improve	B27C31I-16R-19
topics: intensifier intensifier	A-18G-18O-16Q38
topics: intensifier limit	M-21Q28
topics: intensifier modal	R25
topics: intensifier money	R28
topics: intensifier navigate	B-15C19I-18Q21R28
topics: intensifier negation	B-21F-18L26M-20
topics: intensifier onset	A26B34L16N17
topics: intensifier patient	D30E-16F-16I-18J26Q-24
topics: intensifier provider	A39H31R-33
topics: intensifier questionWord	A-26B-33D-26G19L-23M-29O28Q23T26
topics: intensifier reassurance	A47B-27G55R-32
topics: intensifier satisfaction	A31H-16I39Q-16R-19
topics: intensifier sessions	F26I17
topics: intensifier slogan	A-16B-29Q23
topics: intensifier thirdPerson	A29B25C25D-20L22M-17N20Q-23R-15
topics: intensifier timeUnit	A17B16D34J26O-16
topics: intensifier treatment	F22M29
topics: intensifier typicality	D33F-21
topics: intensifier we	A-17B-26D24F23O38Q-17
topics: intensifier you	F-22G26R26
topics: interval bodyPart	G22L26R-23
topics: interval duration	A30D36
topics: interval harm	Q27
topics: interval interval	A25D15E-17R-22
topics: interval number	A-22B-44Q-17R22
topics: interval patient	A-57B-19O18R74T-18
topics: interval questionWord	A-35B22O-18Q55
topics: interval step	A20R-34
topics: interval thirdPerson	A28L21Q-16
topics: interval timeUnit	D16G-44M16N33O16Q-17T-22
topics: interval tool	A16R-27
topics: limit absence	E-18I-30J-19L-15P-17S25
topics: limit aftermath	A30C22M-18
topics: limit approval	A-29M21
topics: limit bodyPart	B-23C23D30O-33
topics: limit comparison	F-15G-15N28R21
topics: limit frequency	M-35O25
topics: limit goodState	A-39F-27M35O16R-17
topics: limit interval	A-22O26
topics: limit limit	D-17H16M27O-16R-36
topics: limit money	R29
topics: limit negation	I-28J-22L-16P-18R-15T15
topics: limit patient	A-32J-17M25Q17
topics: limit questionWord	A27B22F24I19R24
topics: limit result	O-21Q-30
topics: limit slogan	A26D32G17M-15O-25Q-16
topics: limit thirdPerson	A37F28G15H20I22J20M16R-24
topics: limit you	M26T26
topics: mechanismVerb absence	B-19G32Q21T-18
topics: mechanismVerb appear	F27
topics: mechanismVerb approval	A-30K-24R36
topics: mechanismVerb bodyPart	A43B26C52D22G-27L-15M-30O-22Q-18T-33
topics: mechanismVerb concern	A31B30C25D31J32M-16
topics: mechanismVerb goodState	A-20G-25O15
topics: mechanismVerb handiwork	A-28B-16O15R19
topics: mechanismVerb improve	B27C22O-25
topics: mechanismVerb mechanismVerb	A18B15C29
topics: mechanismVerb negation	G25Q20T-17
topics: mechanismVerb number	A-19B-33C31F17G-18N22
topics: mechanismVerb process	A28C37G-24O-30
topics: mechanismVerb questionWord	M31R-20
topics: mechanismVerb result	B26H25
topics: mechanismVerb substance	A15B-25R-20
topics: mechanismVerb thirdPerson	A46B28C46F-18M-16N-21
topics: mechanismVerb tool	A-28B-30C-23R18
topics: mechanismVerb we	Q27
topics: mechanismVerb you	B32C35R-15
topics: modal absence	L-20O-22Q16R-28T22
topics: modal appear	C-16H-25L-18M26
topics: modal badCausal	A-44B-23M24O-15
topics: modal bodyPart	I21J18M47O-33R-17
topics: modal careItem	D27G20Q27R-26
topics: modal careVerb	K-15P-27R19T-16
topics: modal comparison	M28Q-18
topics: modal concern	A25B18D19G22M-17P18
topics: modal dailyLife	A31D31G28R-19
topics: modal firstPerson	B-16D23I-20J-25P44Q-35R-20T-17
topics: modal handiwork	A-26N16
topics: modal hedge	A32B17D34F17
topics: modal improve	D-16M28N31O17R-18
topics: modal navigate	I20M41R-33
topics: modal questionWord	A34F27H-16N-21Q23R-22
topics: modal result	A-17B-18D-20H-16M27O-20
topics: modal typicality	A-22G-15J-22M19Q-24T28
topics: modal you	F-18G27M17N-18R18T32
topics: money bodyPart	H17Q27
topics: money careVerb	R31
topics: money dailyLife	B-25Q28R-17
topics: money limit	Q-15R51S-18
topics: money money	A-27B-19
topics: money number	A-31D-23E-46J-19M-19Q-24R52T-43
topics: money questionWord	J18Q-20R35
topics: money treatment	A-29B-16T29
topics: money we	A26R-20
topics: navigate appear	B27O-26Q29R-17
topics: navigate bodyPart	A35B29D19G17H17L18O19Q23R-33
topics: navigate careItem	B16D-16F26M-15N28Q-24R24
topics: navigate careVerb	B23D26M17R-16S26
topics: navigate concern	J23M-17R26
topics: navigate condition	Q30
topics: navigate dailyLife	A37D26
topics: navigate disclaimer	A-16N17Q-17R30
topics: navigate goodState	A-18Q38R-22
topics: navigate harm	A20B15D23F15J32M-19
topics: navigate intensifier	B-16N28O18R-22
topics: navigate number	J28
topics: navigate patient	A22I25J17
topics: navigate questionWord	A19G20O-26R-19S25
topics: navigate sessions	A35I22R-26
topics: navigate step	Q-17R27
topics: navigate study	R27
topics: navigate thirdPerson	B17F-22G-21R37
topics: navigate we	A-39B-32D-24H-17M17Q56R-46T-51
topics: navigate you	B-22D-23J-25M-22N33R-18S16T-15
topics: negation aftermath	A25B16F29M-24N28
topics: negation ageing	A18L18O-27S19
topics: negation appear	G20H15I-17Q15R-25
topics: negation approval	A-24M29
topics: negation bodyPart	A19C35F42G24
topics: negation candidacy	A-36L-35M22Q-18T22
topics: negation careItem	B23C26D-25Q22
topics: negation careVerb	D22E-16M24N-30O-23P-23Q-19S25
topics: negation dailyLife	M-30N17R33
topics: negation energy	A40G27R-18
topics: negation firstPerson	A27B47J32
topics: negation frequency	M-35O15
topics: negation handiwork	A37B29F19G36M-17Q17R-30
topics: negation harm	A21B-23C-15G52H-17M-35
topics: negation intensifier	M-28N-16O24
topics: negation mechanismVerb	F20H18R27
topics: negation modal	A-18F-27M25R-18
topics: negation money	A-22M25Q-26R21S20
topics: negation number	I17J27K23L28
topics: negation onset	G16R28
topics: negation reassurance	A-17G-32M16
topics: negation recovery	A32G27
topics: negation result	A17G-19L21Q-26
topics: negation satisfaction	A16B17F-15I41J-24N16
topics: negation sensation	A-20B-28G26M-16O16Q39
topics: negation sessions	A-41F-20M16
topics: negation slogan	A18L25
topics: negation step	A30B16G30M-20R-18
topics: negation thirdPerson	B-41J23O27
topics: negation treatment	H-16I-15K-21N36O-19T-18
topics: negation typicality	A-33M39R-18
topics: negation you	D-20I16M17P27
topics: number absence	E27J19O-18
topics: number appear	B20D24O-27Q27
topics: number approval	A-28R16
topics: number biography	A16K22Q-25
topics: number bodyPart	B-42D-25E61F-21H41N39O25R-24S20T-19
topics: number careItem	B-31G25L20
topics: number careVerb	B-18D-18J38L23N-19O19T33
topics: number concern	A18E61F-15L33O-20T20
topics: number condition	E29G16H-15Q26R-30
topics: number count	A32B-20E44F-16H22O25R-23
topics: number dailyLife	B15D30H-21Q18
topics: number delight	A22E16I40J-16Q-19
topics: number duration	A34F34G15R-20
topics: number expertise	A20E-28H16K18Q-26R-25
topics: number frequency	A25D19M-30O25
topics: number goodState	A27B17D17E46L17M-15Q22R-17T33
topics: number handiwork	A-15F20Q17R27
topics: number harm	B-18G37O18Q-15
topics: number improve	A-32D-34F23G-18H-22R27
topics: number intensifier	A15D17E-24F27H23
topics: number limit	I25J22
topics: number mechanismVerb	A-29B-21R20
topics: number money	A-44B-34F-15Q20R31
topics: number navigate	D15J40N17
topics: number negation	D18I23J38Q-18
topics: number number	D28E35H-20O-17T-24
topics: number onset	A29B36D40E29R-18
topics: number patient	A22D-30E36F-19G-24H17M17O24R-29
topics: number place	G17Q-36R38
topics: number provider	F37H18J29P16
topics: number questionWord	D24E24F18J-25Q23
topics: number reassurance	B-29E-27F-22G36
topics: number result	A19B58E55T-16
topics: number satisfaction	A19D-23E45H25I40O22Q-18R-30T-24
topics: number sessions	A47B27D57J18L-19M-28N-26O-26Q-28R-27T-30
topics: number share	A36B16E70F27H-22M-25O25R-17
topics: number substance	A-43C28E-16F-15G-19H-23O-23R47T-21
topics: number thirdPerson	A21E33J-25O22Q18R-22
topics: number timeUnit	C-24D29L-16M-22N25P-16S-18
topics: number tool	B18E19O-16Q-17R27
topics: number we	A-16B-15D-46E21F-27G-15H-22M20Q-31R26
topics: number you	F-27J-21Q21R-15
topics: onset appear	B27J15
topics: onset bodyPart	A-23M26
topics: onset careItem	D28
topics: onset comparison	D26F30M-17O23
topics: onset ease	Q30R17
topics: onset modal	A24D26
topics: onset navigate	D27N16
topics: onset number	A-28R20
topics: onset onset	A27D28F19
topics: onset process	O34
topics: onset questionWord	A22D29
topics: onset recovery	Q27
topics: onset result	A29D29T-21
topics: onset timeUnit	A24C26G31J25N20O-27Q-16R-32
topics: onset treatment	A25D43
topics: onset you	A-16J26L21
topics: patient aftermath	A42I35J48M-22
topics: patient appear	B30I18J23Q17R-30
topics: patient badCausal	A-25Q28
topics: patient bodyPart	A37B-18L25M17N16Q-16R-36
topics: patient careVerb	A28D17E-18G18L-17N-16R-28
topics: patient courtesy	R31
topics: patient dailyLife	A22J36Q-23
topics: patient goodState	A-30J25Q60
topics: patient harm	I25J17M36O-17Q-21
topics: patient hedge	A37B20D-21J39L20M-30
topics: patient improve	E37G17I-24J-16M20O-26R-29
topics: patient navigate	D18I27Q-20
topics: patient number	A40F-20I-23L41M24Q-29R-52
topics: patient patient	A-25B-19Q-16R26
topics: patient place	B40R24
topics: patient satisfaction	A23D-24H25I44R-32
topics: patient share	A-39B-15E-35M23
topics: patient slogan	O27
topics: patient step	Q27R-16
topics: patient thirdPerson	A-34B-25I21Q16
topics: patient timeUnit	F22R29
topics: patient treatment	A-31R16
topics: patient typicality	B16I-15J39Q33T-15
topics: patient we	B15D33J22Q-16R24
topics: place appear	A-24R46
topics: place badCausal	A26B26
topics: place bodyPart	A-26H-15Q30
topics: place condition	A-28M-15Q-31R71
topics: place firstPerson	A-21O27T30
topics: place goodState	B-27D16F18T16
topics: place harm	G-17M31N-21O-17R22
topics: place intensifier	Q33
topics: place modal	M31R-23
topics: place negation	A27B17G19R-18S15
topics: place number	A-26B-24G-18J-18Q17
topics: place patient	A-16Q27
topics: place place	A-37B-29I-16O-21Q-17R41
topics: place provider	A-31H-16R27
topics: place questionWord	A-32D-18F-17J-21
topics: place result	A-22B-21R51
topics: place sessions	Q-17R27
topics: place step	I26J29Q-31R40
topics: place treatment	A-35B-20H-20M16T16
topics: place we	Q25R-31
topics: place you	N18Q-20R28
topics: presuppose appear	A29F37N25P21Q-17
topics: presuppose bodyPart	A28B41
topics: presuppose goodState	A20L28
topics: presuppose modal	A49D39
topics: presuppose questionWord	A30D26G35P23
topics: presuppose thirdPerson	A-16B26J-24Q32
topics: presuppose treatment	A38B35
topics: presuppose you	A-28Q36
topics: process ageing	B28
topics: process appear	B-36C18N-17O24Q-17
topics: process careItem	B30
topics: process careVerb	A-18B-16C-25R31
topics: process duration	B16D-16R28
topics: process goodState	A15B23C33
topics: process handiwork	A26B38O-21
topics: process harm	M-26O23
topics: process mechanismVerb	B25
topics: process modal	A-16M40O-15
topics: process questionWord	C28G-19O20Q-32
topics: process thirdPerson	B-27D34F-23G-24O16Q-19
topics: process timeUnit	A-30B-20
topics: process treatment	A-21B-32F-16O15
topics: product ageing	O46
topics: product careItem	A37B37J16
topics: product careVerb	A28B-20L36N21R-27
topics: product improve	C17D25M15N20O-26P-20R-20
topics: product interval	A23B44N23
topics: product limit	F25M-21O20
topics: product number	A-39D-20E-21M42
topics: product onset	O32
topics: product questionWord	D16F27H-17K22Q-26R15
topics: product timeUnit	R30
topics: product treatment	A-29F17N-17R16
topics: product typicality	A21F25
topics: product you	D19F28
topics: provider appear	A-55B-19D-20H-21J-20M-21O-17R77
topics: provider approval	R30
topics: provider biography	A-38H-25R35
topics: provider bodyAlone	A31R-20
topics: provider bodyPart	D34I-15J30
topics: provider careItem	Q28
topics: provider careVerb	A20B-27H25J-20M-20
topics: provider dailyLife	Q35
topics: provider firstPerson	A21H26I43
topics: provider harm	Q28
topics: provider hedge	F26H16Q33R-27
topics: provider improve	A-20B22E-20I22J20M-16Q18R25
topics: provider mechanismVerb	A20F18I28
topics: provider modal	A-44F17H-15Q20R43
topics: provider number	F-19J27Q26R-18
topics: provider patient	A-17R31
topics: provider place	A-25B19F16R15
topics: provider questionWord	A22B-29D-20H59I-27J-16M-39N-22P-16S-15T-27
topics: provider result	A-18N18Q35
topics: provider satisfaction	A-30B-20J15O21R35
topics: provider slogan	A30B24D34J42
topics: provider thirdPerson	A18H37Q16
topics: provider timeUnit	A22H31
topics: provider treatment	H26
topics: provider typicality	R25
topics: provider we	A23H39I28M17Q-19R-22
topics: provider you	H27I19Q-26
topics: purpose bodyPart	A18B28
topics: purpose careVerb	A-19O44
topics: purpose intensifier	D38J17
topics: purpose number	A20B-31D24N-23
topics: purpose questionWord	A16B29
topics: purpose thirdPerson	C27E16F-20H-15J-21N34O-21
topics: purpose you	D-28F-17G25
topics: questionWord absence	A-16B-21C-29F-17M19P-17
topics: questionWord ageing	M18R32T-27
topics: questionWord appear	E-28I-29R16
topics: questionWord approval	A49F-27H-28K59M20O-16Q-25R-56
topics: questionWord biography	A-27B-16Q25
topics: questionWord bodyAlone	G34
topics: questionWord bodyPart	C-19G-39J17K-16L15Q15
topics: questionWord candidacy	F23G-19J-20L26M-27T24
topics: questionWord careItem	A-25B-20J-16M22O23R-23
topics: questionWord careVerb	I-24L18P-38R18
topics: questionWord concern	A-25B-17M28
topics: questionWord condition	A40G-16I17L41O-24R-18
topics: questionWord contraindication	B20M35R-29
topics: questionWord credential	A32H44R-41
topics: questionWord dailyLife	A17D30E19G15H18
topics: questionWord disclaimer	B20C19M-24Q-27R-22S48
topics: questionWord duration	D42M20R-23
topics: questionWord ease	D-25F-18G22M-31O20
topics: questionWord expertise	A39H60I-20J-18O-16P-15R-41T-20
topics: questionWord firstPerson	A-19G-17I-31J-22M-18N-17O-18P60
topics: questionWord frequency	A-20B-29F-24L-19M66N-19P-15Q-44
topics: questionWord goodState	I36J21L27N-26O25
topics: questionWord handiwork	A-32B-18D-16E22H21I-21J-24K-18L-20N-17O-36P19R44S-16T-27
topics: questionWord harm	A-15B-21C21G-18J-19M50O-17Q-20R-34
topics: questionWord hedge	D22G-22H-16O22R34
topics: questionWord improve	D-27G37N17S-15T-25
topics: questionWord intensifier	B28F24G23H-18K-20M-26N-16O23P-17R-26S38T-28
topics: questionWord interval	A-26B25D-21H-20O-25S15
topics: questionWord limit	F-15G-38K-15L31M31N-21P-19S-15T16
topics: questionWord mechanismVerb	C26F-23I18
topics: questionWord money	A-30B-25D-22Q-20R33
topics: questionWord navigate	F19G18J-28O19Q18R-26T19
topics: questionWord negation	P-16T27
topics: questionWord number	C-18D-19E42F40K-23M-37N-34O25R34
topics: questionWord patient	F36H-24
topics: questionWord place	C19D-19I-16L-23M26Q-22
topics: questionWord presuppose	A-19Q-16R31
topics: questionWord process	A-36F-17O34
topics: questionWord product	B21M37N-22R23
topics: questionWord questionWord	C23F-26L24M-26N-18P20R-17S-23
topics: questionWord reassurance	A34D-17F30G63M-40N31P-19Q-16
topics: questionWord satisfaction	B-40D-19G-17I46J16L-25M24Q-17
topics: questionWord sensation	A-26B-45Q23R24
topics: questionWord sessions	A-24D-21F-20L27Q-29R25T35
topics: questionWord slogan	A33F-29M-18N-30
topics: questionWord step	A-27B-20G19H-19L-18O-19P24Q24R25T-27
topics: questionWord substance	A-48B-22C-22J-29M-17R70
topics: questionWord thirdPerson	B-22C17D-25E-30G-41I19N-22O30P55
topics: questionWord timeUnit	A-16B-28F-19G27O18
topics: questionWord treatment	D-26F-39K-22N-16S-15T19
topics: questionWord typicality	A-29G-33I-41J-30N19Q40
topics: questionWord we	F26G-26S-28T51
topics: questionWord you	B-27O36P52T16
topics: reassurance appear	A24G21J46
topics: reassurance bodyPart	A25C23F36G40M-20O-18Q-18
topics: reassurance careVerb	A-31N18
topics: reassurance comparison	A49F42G66T-19
topics: reassurance concern	A-22O28
topics: reassurance condition	A-28R27
topics: reassurance courtesy	Q27
topics: reassurance expertise	A28G21H31
topics: reassurance improve	F26G24
topics: reassurance intensifier	B-23F-16G36T23
topics: reassurance interval	A19G38
topics: reassurance negation	A-16G-29O16
topics: reassurance questionWord	A-16G25
topics: reassurance reassurance	A63G84R-30T-30
topics: reassurance recovery	A28G19
topics: reassurance step	A42D22F-16G24R-16
topics: reassurance treatment	B22F-37R24
topics: reassurance typicality	J18Q30T-16
topics: recovery dailyLife	A25D20Q-16R-22
topics: recovery questionWord	D15F20J18M-29Q50R-16
topics: recovery timeUnit	Q18R31
topics: recovery you	A24B-16F27G19R-19
topics: refusal negation	A-28M20Q16
topics: refusal number	A-18L-20M30
topics: refusal questionWord	F20J-23M15Q-33
topics: refusal you	M29N-21
topics: result absence	B17D-28Q21R-17
topics: result aftermath	A-22M39
topics: result appear	B-29M-26Q17
topics: result bodyPart	C-17G-19O40Q-22T-17
topics: result careVerb	A-20R29T21
topics: result concern	D-19K27M16T-19
topics: result condition	Q38R-20
topics: result dailyLife	A-17Q34
topics: result duration	A23B-21D30Q-17
topics: result expertise	B31Q17
topics: result firstPerson	B-17P15Q41
topics: result goodState	A27B37C-21E-20R-18
topics: result handiwork	D28O-19Q15
topics: result harm	A-28B-27
topics: result hedge	A21D26R-17
topics: result limit	A-37B-28D-15M26O-16
topics: result navigate	Q40T-16
topics: result negation	F15I15J18M16S32
topics: result number	A40D21E38F-16M-25N24Q-24R-27
topics: result onset	A26D-15J16
topics: result questionWord	J-38L-15M41O-26P-21
topics: result reassurance	B30
topics: result satisfaction	B39D24
topics: result slogan	A-18B-15R43
topics: result step	D18J36
topics: result substance	B29
topics: result thirdPerson	A44B34D16F20I29M-25
topics: result timeUnit	A28B29
topics: result treatment	J16M-15R16T34
topics: result you	B37C18D-22L-16M-24N23O-17T38
topics: satisfaction appear	A-27B-16D-25G20Q18
topics: satisfaction credential	A-32H-23
topics: satisfaction dailyLife	A-36H-24Q32
topics: satisfaction delight	A23I35J34
topics: satisfaction energy	H41I16
topics: satisfaction expertise	A-29H-27
topics: satisfaction handiwork	M-16O35
topics: satisfaction intensifier	F27Q-15R16
topics: satisfaction interval	A31I39
topics: satisfaction modal	A21B27J19
topics: satisfaction navigate	G19Q27
topics: satisfaction negation	I36J16
topics: satisfaction number	A22E37F23I27Q-34T-22
topics: satisfaction patient	A34E16F17I25
topics: satisfaction product	R28
topics: satisfaction questionWord	A-22F15J21Q26R23
topics: satisfaction satisfaction	B-21I39J26Q-31R24
topics: satisfaction sessions	A-21R32
topics: satisfaction slogan	C19M17N-17O-15T28
topics: satisfaction step	I29
topics: satisfaction substance	A-19R43
topics: satisfaction thirdPerson	A40F-16G34H-20I58J21L23M-21O-16T20
topics: satisfaction we	A20E26F-17G-19I22J28N18O-15R-30T-19
topics: satisfaction you	A-30F-16G-19R22
topics: sensation aftermath	A-17M26
topics: sensation appear	A43D16G19O-22Q-24T-16
topics: sensation careItem	N-16Q20R25
topics: sensation careVerb	A39B40
topics: sensation dailyLife	A-17O-17Q20R33
topics: sensation goodState	B25J-17M28
topics: sensation harm	A-27M23
topics: sensation improve	A22B26
topics: sensation questionWord	B-16M30
topics: sensation result	A20B27
topics: sensation sensation	A-19M49
topics: sensation share	Q33
topics: sessions appear	A31B20G22R-22
topics: sessions concern	A22B27D32J27
topics: sessions expertise	A24H23R-33
topics: sessions hedge	A36R-53
topics: sessions interval	A34D30R-24
topics: sessions number	A26D24T-47
topics: sessions questionWord	B-21F17M28N-16O-27
topics: sessions sessions	A24D16E17J31M-16
topics: sessions thirdPerson	B16C20L16M-17R31
topics: sessions you	B15J44
topics: share bodyPart	B27T18
topics: share goodState	B15D18E33
topics: share interval	E-19R29
topics: share limit	A20E28M23
topics: share patient	A22E23J20O31
topics: share questionWord	M-24O29
topics: share share	B16D-31E38F-20M17
topics: share we	A28B-26D19L16
topics: slogan aftermath	A25B33D28
topics: slogan bodyPart	A32B33O16Q-21R-26T23
topics: slogan concern	A54B54J20M-21
topics: slogan condition	M25
topics: slogan dailyLife	A43D33J17R-18
topics: slogan hedge	A28B31
topics: slogan interval	A-20F17R29
topics: slogan money	A-34B-31Q35
topics: slogan place	A17D30J19Q18
topics: slogan satisfaction	A-25B-37J21
topics: slogan sessions	B28R-16
topics: slogan slogan	T27
topics: slogan thirdPerson	A30B20D26R-19
topics: slogan we	R25
topics: step appear	D-28F-16O25
topics: step careItem	A-34
topics: step careVerb	A48B36D36G31M-16N24O-28R-26
topics: step comparison	F28H20
topics: step dailyLife	I30J19R20
topics: step frequency	A-18M37
topics: step goodState	B26F17T-18
topics: step handiwork	K-16M-19N-18Q-23R31
topics: step harm	A39B34D20O18R-21
topics: step hedge	M26
topics: step limit	A18G45
topics: step modal	A-32M25Q36
topics: step money	A-20R34
topics: step navigate	B-27M-21R47
topics: step negation	A20G34M-18
topics: step place	O-24Q-17R38T17
topics: step product	A-17F-19R40
topics: step sessions	A20D15I23N-18Q-27R43
topics: step slogan	A-29B-24Q19
topics: step step	B21F18G16M-23Q-36R19
topics: step substance	A-16B-16O26Q-15
topics: step thirdPerson	F-20G-16M46
topics: step timeUnit	D28Q-38R35
topics: step tool	F16R28
topics: step you	I15L16O-16Q34
topics: study absence	M25
topics: study credential	A-24S26
topics: study number	D28
topics: study patient	A19B27E21
topics: study questionWord	M34
topics: study result	B31D-15I17
topics: study study	K33
topics: study treatment	F-17M30
topics: substance appear	A24B-16C32F38J-21O-27R-16
topics: substance careItem	G23J18N35
topics: substance concern	O28
topics: substance dailyLife	Q37R-23
topics: substance expertise	A29R-16
topics: substance handiwork	O-16Q-15R32
topics: substance harm	A-20M32N26O-17
topics: substance hedge	D20F32R-25
topics: substance improve	A19B34D26R-31
topics: substance limit	A54D19G20M-23
topics: substance mechanismVerb	A31B34C23R-24
topics: substance modal	F29M19R-33
topics: substance negation	M28R-26S22
topics: substance number	A-19O26
topics: substance place	G15Q-25R17
topics: substance product	F-25R18T-16
topics: substance reassurance	A27F23G42
topics: substance result	F26
topics: substance sessions	R33
topics: substance slogan	A21B31
topics: substance step	A-33R36
topics: substance thirdPerson	A37C16E20Q-26R15
topics: substance timeUnit	A-22Q31T-15
topics: substance treatment	A-42B-22C-23R36
topics: thirdPerson aboutData	A-25R36
topics: thirdPerson absence	A19F17G17J18L36M-27O31
topics: thirdPerson aftermath	O32
topics: thirdPerson ageing	A18C36F-19R26
topics: thirdPerson appear	C24N-25O17Q-34
topics: thirdPerson approval	B25K27
topics: thirdPerson bodyAlone	A-33B-25O34
topics: thirdPerson bodyPart	B34G-36H-16L-24N-24T-18
topics: thirdPerson candidacy	B19M-24P-60T49
topics: thirdPerson careVerb	E24H24O22P17Q-19R-42
topics: thirdPerson comparison	A41C-17F37I27J19L-18N17Q-23
topics: thirdPerson concern	A30B54C31E-23G-15M-22Q24
topics: thirdPerson credential	A-25Q34
topics: thirdPerson firstPerson	A-30J-15Q60
topics: thirdPerson goodState	F36O17P21Q-25
topics: thirdPerson handiwork	C46I18
topics: thirdPerson harm	A-29B-25D-20F-15G20I-15O34P24
topics: thirdPerson hedge	A-21D-24H-16J-27O21
topics: thirdPerson improve	A21B29C25D-21G-36H-16I-17J-20L26M33O-25
topics: thirdPerson intensifier	B25E-17F-20J33M-25O23T-20
topics: thirdPerson mechanismVerb	A38C45E-21O-38Q-18
topics: thirdPerson modal	A25B45C20J-15N-17P-16R-22
topics: thirdPerson money	A-22G-21M-25Q45R28
topics: thirdPerson navigate	A-23B-23N24Q-33S48
topics: thirdPerson negation	A20F17G38O16Q27R-37
topics: thirdPerson number	A31D31K24L19M-42N-23O20Q18
topics: thirdPerson onset	A18D17M-20N20Q-28R-22
topics: thirdPerson patient	A-32B-28F-19R22
topics: thirdPerson place	G-18J25Q44R-33
topics: thirdPerson process	B-21C31Q-24
topics: thirdPerson provider	A-19J-24M-18O16Q31R-18
topics: thirdPerson questionWord	D35L18P-50
topics: thirdPerson result	A28B25F17G18I37Q-30
topics: thirdPerson sessions	E26R17
topics: thirdPerson slogan	C-28G-17I24
topics: thirdPerson step	C17F48R20
topics: thirdPerson substance	A-26B-21M26O33
topics: thirdPerson thirdPerson	D-16M-18N-16O49R-31
topics: thirdPerson timeUnit	A-46B-24F-25G-16N28O38R31
topics: thirdPerson tool	A-23D-18F-25
topics: thirdPerson treatment	A32B17D-24E20J17K-16O-18Q-17
topics: thirdPerson we	D-27F24
topics: thirdPerson you	A43B25C16D24G41H15I22L42M-19P-22Q-43
topics: timeUnit absence	D33F20H19M-26
topics: timeUnit appear	B27D16N33O23Q-29
topics: timeUnit bodyPart	B37Q15
topics: timeUnit candidacy	A-42D-23R37
topics: timeUnit careItem	B-37M-15
topics: timeUnit careVerb	B-17D18F-15J-18N18O-27
topics: timeUnit comparison	A16B23F27G28J17M-17O-16R31
topics: timeUnit condition	J-19M-24N29Q22
topics: timeUnit contrast	A-29B-20
topics: timeUnit expertise	B17Q26R-24S17
topics: timeUnit firstPerson	B18I43J29
topics: timeUnit frequency	A20F27
topics: timeUnit goodState	B27J20
topics: timeUnit improve	A-38C-18E-30F22J-17N22
topics: timeUnit limit	D15G27
topics: timeUnit money	R33
topics: timeUnit navigate	B17N-23Q40R-18
topics: timeUnit negation	D17F26H22
topics: timeUnit number	A24B20D60H-16I-18J24L-22M30O-48Q-25
topics: timeUnit patient	O31
topics: timeUnit provider	J25
topics: timeUnit questionWord	G-18I-18L19M40O20
topics: timeUnit result	G21R32
topics: timeUnit sessions	A27D29J26
topics: timeUnit share	A21B22E32J18
topics: timeUnit slogan	F25G38N15
topics: timeUnit step	A-23D-28F-19O-16R25
topics: timeUnit study	K29
topics: timeUnit thirdPerson	C16D41J19O39R-16
topics: timeUnit timeUnit	A-35D-17F-15J16M17N37O16Q-28
topics: timeUnit treatment	A-31D-23E-26M35N20P22
topics: timeUnit typicality	M-15R30
topics: timeUnit we	A19B33E52F15H37Q-20
topics: timeUnit you	A17D25F-18J33N-24Q-19R29
topics: tool absence	A31C15G23M27R-17
topics: tool appear	A21B25Q-16
topics: tool biography	A-19Q30
topics: tool energy	A-15R30
topics: tool mechanismVerb	A18C34
topics: tool number	A-35B-21D-20F16R37
topics: tool questionWord	A-22B-31E-19Q-22R31
topics: treatment absence	A25B19C-18E19F22G40T40
topics: treatment appear	A28B32D37F24H-15M25O-24R17T-16
topics: treatment approval	A17F24K33
topics: treatment bodyPart	D28E-18M-23O22P-30Q-18R35
topics: treatment candidacy	B-17P27T-28
topics: treatment careVerb	D-27J-16M34Q-18
topics: treatment comparison	B16D-26G-15
topics: treatment concern	B-30O16P-20R17
topics: treatment condition	A-28B-17N27R35
topics: treatment contrast	A20B27F30
topics: treatment credential	A19B24E16H19R-28
topics: treatment dailyLife	C17P-31
topics: treatment energy	F-18G-31M-18O-18R39
topics: treatment expertise	A23H32R-18
topics: treatment goodState	A35B24E21F19I16
topics: treatment handiwork	M-16Q-17R31
topics: treatment harm	P21R41
topics: treatment hedge	A35B27F36O-19
topics: treatment improve	C18L-26N-24
topics: treatment intensifier	A17F34O25
topics: treatment interval	A46D28H22N25R-28
topics: treatment limit	A-32B-27F-24M33
topics: treatment mechanismVerb	A-29D22H-17M26R22T-17
topics: treatment money	A29F23T-19
topics: treatment navigate	P33
topics: treatment negation	A20G29T35
topics: treatment number	A-36B-31E-36H21M-18N29Q-26R32T-17
topics: treatment onset	A16B28D17
topics: treatment place	R31
topics: treatment product	A20B43N20
topics: treatment provider	A23B20F38H19T26
topics: treatment questionWord	C-28D-16G16I-28K15L29M24N-17O-35P-42Q-40R51S17T-49
topics: treatment reassurance	B18F-29G-19
topics: treatment result	E27M-16P20R26
topics: treatment slogan	A36B58G-18T19
topics: treatment step	J22M-37P18Q-17
topics: treatment substance	C-24G-16M-17N15R31S30
topics: treatment thirdPerson	A26B22C15E17F24O-30R22
topics: treatment tool	R35
topics: treatment treatment	A-21B-18D-28E-16F-26J-24L-23N-22O-31R38S-20
topics: treatment we	A26B22G23I25Q-22
topics: treatment you	A39B33F40J23P16R-36
topics: typicality appear	B-34F22J40Q-23
topics: typicality concern	A20B25D17
topics: typicality modal	J26L19
topics: typicality patient	B-28F-23G16H-22J35R-27S17
topics: typicality place	J26Q-18R34
topics: typicality questionWord	J23Q-25
topics: typicality result	A17B43J36M25R-17
topics: typicality satisfaction	A23B27
topics: typicality sensation	Q36
topics: typicality step	A-22Q41
topics: typicality typicality	D24E-20I-20J29
topics: typicality we	D26J26M-31R19
topics: typicality you	M27R-15
topics: we absence	A28B17D-17F25N24O-18
topics: we ageing	F17Q26
topics: we biography	A-32B-24Q24
topics: we bodyPart	B20C15J31O43Q-17
topics: we careItem	J17N-21O-15Q29
topics: we careVerb	A-19F-19I-22J-30O-29Q17R44
topics: we comparison	A26F17H18
topics: we concern	A17B40D-22J37
topics: we condition	A-25B-17M34Q-27
topics: we courtesy	D24R28
topics: we credential	A15H20I27J21R19T-17
topics: we delight	I15J39Q-16
topics: we expertise	A29B27D32F22G17K16R-19
topics: we frequency	A27H18
topics: we goodState	A-25I-16Q35
topics: we handiwork	A31D17G21J27M-17Q-38R35
topics: we hedge	A43B50M-19O-19
topics: we improve	H37J17M-24N-18
topics: we intensifier	F-16H32I17J-21Q15
topics: we mechanismVerb	F16H26R19
topics: we modal	A-16F-17H-16J-19O-20R51
topics: we navigate	D-21G-16N-29Q-27
topics: we negation	F30M19O-16
topics: we number	E37F-15Q41
topics: we onset	A-29B-18M23Q25
topics: we patient	A21F-17H-24I27J19O-33R-17
topics: we place	A-15E19G-16Q30
topics: we presuppose	A-31B-17Q33R-28
topics: we provider	A-15B29D-18F-36H20J-25K-22M-22N-16O-20Q19R18
topics: we questionWord	I-19J-41P-20Q18R18T19
topics: we result	A-38B-31O42P-20R26
topics: we slogan	A-26B-16M16
topics: we step	A42G21I41N16Q-21R-23
topics: we thirdPerson	B16H-18Q27R-38
topics: we timeUnit	A-27R24
topics: we tool	A-21F-15Q-26R49
topics: we treatment	A29F16G42H-17M-19P-26Q-33R25
topics: we typicality	A28J33O17R-28T16
topics: we we	C19O26Q30R-28
topics: we you	A-16N28
topics: you absence	D38F23I32J16R-21
topics: you appear	A28B35C-16D21H-20J28L-21M-20N-34
topics: you badCausal	M-30N23
topics: you bodyAlone	A-23Q28
topics: you bodyPart	B21M-16N29T-16
topics: you careItem	A-41B-32D19N-22O23P16Q19T21
topics: you careVerb	B28H-21I15J18L-17M21O-23
topics: you comparison	H23L35Q24
topics: you concern	A24B18G-16L18O-25Q34
topics: you credential	A-33D-15
topics: you dailyLife	B-15G26P16
topics: you disclaimer	R29
topics: you firstPerson	A-18Q27
topics: you goodState	A47B41D24Q-30T-38
topics: you handiwork	A-26B-29J17M-17N-16Q34R20
topics: you hedge	A35D24F17G25H42I16L17S16
topics: you intensifier	A24B16N18R-26T17
topics: you limit	A39B17F37G24J18L-17M-15T26
topics: you mechanismVerb	A-29G-23J16Q24
topics: you modal	B-17F30H22I23J29N18O-21P-28
topics: you negation	A29B17D28G21M-18R-18
topics: you number	B-27F31J-19M-34N-17O28
topics: you onset	B30D22Q21
topics: you process	C26F18Q26
topics: you provider	A-42D-19F-21N27Q-22R27T-17
topics: you questionWord	A15B26M-20N20O-29P-24T17
topics: you reassurance	A22B-16G42Q18R-34
topics: you recovery	D-19I16M36N-17Q15
topics: you result	B26D-33F-21I-16N29Q29R-44
topics: you step	B-19D21M35N-26R-23T38
topics: you thirdPerson	D26G45L-15
topics: you timeUnit	A29B34D16J25Q-16
topics: you treatment	B-16D-19G19H21L22Q-39T33
topics: you we	H27Q16R-17
topics: you you	G-19J18Q32
word: !	A56B21D28E29G-16I87J44M-19O-18R-28
word: "	A22C-17D19F-20H24I51J86M-20N-26R16T-23
word: #	A22E82H23L39M-35O-18P-26Q-82R32T-24
word: $	A-19D-16E-21Q-20R57T-29
word: %	A40B32E72G18J-21K-15N-21O26Q-30T-37
word: &	A-61B-63D-24G-18M-19R-31T71
word: +	B-28C38E24F-20H52O-21Q-21T30
word: :	E-23I17K-19L34M-29N-15P22Q31T20
word: ?	A-63B-42C-20D-29E-32F-26G-49H-41I-47J-68K-35L-59M-111N-53O-65P150R-96S-43T15
word: a	A-18C-31H-16I-28K-28P-24Q21S-21T-30
word: aarhus	A-19Q40
word: abdominoplasty	A-22B-25R32
word: ablative	A-29B-30R28
word: about	A-24D16E54F-21G-49H-17K-21M26N-47O22Q54
word: above	A26B42C17D-21F51H-18O21Q-25
word: abroad	H29P22
word: absolutely	A36I28T27
word: absorbed	B34C19G-19R-17
word: absorption	A49B27E15F23
word: accelerates	B26
word: accept	A-24B-18Q-22R28S20
word: accessory	A-23Q38R15
word: according	A-34E16R41
word: accountant	A-32Q41R-23
word: accreditation	A42H65T25
word: accredited	R32
word: ache	A34B50G-25H22M-42O25Q-18
word: achebe	R63T-43
word: achieve	A42B-26J-17R-23T-18
word: achilles	A30B38T-16
word: aching	A26B23D16M-28
word: achy	M33
word: acid	E-15N-16O23R33T-20
word: acne	D-31J-20N17P-18Q-24
word: across	A-24F-21H26J-18R26
word: act	A22B-29C36
word: activities	A23D26N-17
word: actress	Q33
word: actually	I29Q-16
word: add	A-51B-22O25R24
word: added	G-27M-15O28
word: adding	B18F33
word: address	F22M-17O-16Q34R28T-30
word: adeyemi	A-21H-23R38
word: adeze	R32
word: adjusted	A-53B-27R74T-22
word: adore	A29H41I24Q-20
word: adrenaline	Q-15R25
word: adults	A25B-33D-29E63H-15J-17K30M-32O58Q-22
word: advanced	A-18D-59H18T24
word: advice	A-43B-28M-23N26O-16Q-50R82S24T-19
word: advize	A-39B-20M50N29Q-25
word: affects	B-26E33M-31O78
word: affordable	R28
word: afraid	Q33
word: after	C-25D47F-58J34K-23M-15N-19O20P-18Q-17
word: aftercare	A-37B-38R42T16
word: afternoon	A19B-20D32E38F23J-15
word: afterwards	D-18F31G36M42O-18Q-18
word: again	A82B64C17D22F-28G-35H-28I85J41L-28M24O-70P-21Q-59R-58
word: against	B-17F65G23J-16M71Q-29
word: age	A20C-27G-18H-18I-26L66M-30N-27Q29R-17S25T-18
word: ago	I23J16R34
word: agreement	A-18R43
word: aim	A24B38J19M18O-19Q-24
word: air	D-17G59M-44O17
word: airless	R29
word: airport	A-20Q29R32
word: airway	A20B22C46
word: alcohol	A-24B-37N18O20
word: alexandrite	F41R15
word: aligned	A-29R24
word: aligners	A-30L18R28
word: alike	A27B21G23L24
word: all	A26C-52E-38F-18G27H41I18K18L18M-34O31P-17T-45
word: allergic	M32
word: allergy	M36Q-16R21
word: allow	B-29D31G-15M-18Q16R23T-15
word: almonds	A-22Q32
word: almost	F-19J19O32R-17
word: alone	C34D-38F37G-17J16L-15M-28O46Q-27R18
word: alongside	A-24H-26R20
word: already	F-31J35N-18O41
word: altered	A-21M41R-16
word: alternatives	A-18I25M-20R50
word: although	A-32M-24Q18R17
word: altogether	B-21C17F32M35
word: always	A-18B-21F31G-26I34Q56T-18
word: amara	R30T-22
word: amazed	I51
word: american	A39K30O19R-17
word: among	H31L15M-25O16R-24
word: amount	C-19M-34O15Q-18R41
word: anabolic	M-17O51R-17
word: anagen	A-24O33
word: analysis	A-27B-16R63T-26
word: anatomy	B-19H21Q-16R26
word: anchor	A-17R44
word: and	D-17E-36F-17K-28N-18O27P-45R20S-21T-69
word: anesthesia	A17G39T-18
word: anesthetic	A22B-40G45M-17N-18O-26Q-24T-30
word: anesthetist	G27R16
word: angle	A34B54M-17Q-21
word: angry	A28G22J25
word: ankle	A-17M-32N37O32Q-18
word: another	A-32B24C16E25F-29N18Q20S56
word: answer	B-26D-28F-19G17I-23J-17M-35N-36P18Q62T-19
word: any	A-46E-33H-25I-21J20L-29M24N21O17R41S16T-44
word: anybody	A56B-20J31L84Q-24R-43
word: anyone	B-31J-17L47Q36
word: anything	B-21F19H-23I-16J29Q26T-17
word: anyway	A-35H-23P-29Q48
word: anywhere	A28B-25F51H-18I23M27Q-27R-31
word: apart	A-16B-39E-23F-18H-26L-16M-30N-29R18S15
word: apologize	A-24Q56
word: appear	B-20C-23D16H20O36Q-19R-17
word: appearance	O46
word: apple	C-18F-32O19Q27R-32
word: applicator	A24B22G29R16
word: appointment	D18E17F16G-25H17I-15J-16M-37O-23Q-30R45
word: approach	A-52B-36F-21M-22P-47Q30R61
word: appropriate	A-53B-19H-18R51
word: approval	R44
word: approved	A-31H-18K-19M39R-16
word: april	D32J38S23
word: arabic	R28T-21
word: area	A-32B-19F-17G-16I-16M37N-17O-23R33
word: areola	A25G38O-21R24
word: armchair	R25
word: arnica	A45B47M-23N22
word: around	A-15B-26E32F-21G-25L-21M16O51Q-38T-24
word: arrange	A-24N32Q-35R20
word: arrive	A-44G-19J-15L-16O22Q19R31
word: art	A24B29H58
word: artery	E27M20O21R-20
word: article	A-54J-15Q27R42
word: artist	B-15H46J21
word: arusha	A25H40T-18
word: as	F15J24M-40O36P-25S-31T-68
word: ask	A-27B-17D-32F-19G-38I37J31L-31M-32P-37Q51S-18T16
word: asked-for	A-26R43T-17
word: assess	A-28Q-21R58
word: assessment	A-40Q-29R26T22
word: at	C-16F-33I18K-25L-24O32R16
word: athletes	A28L33M-19O25R-16
word: attention	R41T-30
word: audit	A19G31M16
word: august	Q33
word: aunt	A-39J-18Q45
word: austrian	R50
word: authority	A32K34R-23
word: autoimmune	M27O-18
word: autumn	A23B22D53R-25
word: available	A-55B-25D-31E-17F-16H-20J-16L-30M-26O-18P18Q-35R79S-17T-51
word: average	A91B49D19E82F26H-17M-32O-17R-35
word: avoid	A-34D-26F37M-19N54R-40
word: avoidance	O27
word: avéli	A23B38C25
word: awake	G40
word: award-winning	A40B27F-33H56R-26
word: awards	T34
word: away	A39B50C36D27F-42G-19J22L-24P-17Q-28R-24
word: b12	B20D20J26N17
word: baby	A17B29F25G17H-26O28P28Q-43R-26
word: back	A16D36E-17H-39I35J40K27N-27Q-17
word: background	A33B15H25
word: bacteria	A-20B-29C-18O26
word: bad	A-20B-16O34P15Q26R-23
word: badly	A-53B-42M37O45
word: bag	B24D16F-19N-17O-26Q52R-30
word: bagel	A-19R38
word: bake	B19Q-19T33
word: balance	A-18F-16O-26Q18
word: bald	A-26B-17L16M20O18R-17
word: ball	O29
word: bands	B30C50M16O-20Q17R-55
word: banish	A42B48D21
word: bank	A-17B-20O19Q-23R33
word: barber	B28
word: barbs	R32
word: bare	I15Q41R-29
word: barely	A26G28J29Q22
word: barrier	B16C18F16M24N34R-16
word: basket	A-36B-22
word: bat	A28B25G18J19
word: batch	A31K29M16R-18
word: bath	A-30B20J17N29O-17R32
word: bathroom	A-27B-36M19Q15
word: battery	A52D45
word: bbl	C17K27P-25R-26T40
word: beach	A-38B-26J-20M19Q32
word: beam	A39B19C48R-17
word: beans	A-27B-20N33Q20T32
word: beard	A17L46
word: beatriz	R49T-17
word: beats	A49B26D-20F88M-26
word: beautifully	G-19M34
word: beauty	A16B35O-16Q49R-39
word: because	B17E-27I26K16L18N24O26Q20R-34
word: become	A16B45D17G-31I18L-29M-35N-36O27T-17
word: bed	M24N39Q31R-58
word: bedtime	A-18M29
word: bees	A-16R29
word: before	A-26B-18C-30F-32H-57K-15M-20N63Q-15S16T19
word: before-and-after	A15B16J42Q-27S-20
word: beforehand	A-16B-19G16H18N34O-18Q-24
word: begin	A-48B-38C-20E-19F-29G-26H-30O36Q49T-38
word: behave	C18O27
word: behind	D-31G-18H16J-19K30L20M-34N-22
word: being	A-22D-16E-17L-19M29N26R20T-30
word: believe	A-45B-37F-16M-36Q76R-21
word: bell	B-30J-34O-16R22
word: belly	A26B33I21O-29P21T-18
word: belongs	B26H18M19R-24
word: below	A-20B-40C36D-23E29N-29O19Q48S-24T-16
word: bench	A26F22H18Q30R-32
word: bend	A21B38C44D19L22M16R-36
word: benefits	C19E18L34T53
word: beside	H-20M-19R32
word: bespoke	D-17R27T-18
word: best	A107C-16G-35H60I41L103M-37N29O-54Q-43R-77T-31
word: better	A34B45D27F31G-48N-27O-47R30
word: between	A16D33F-43H21I-30J-47L34M-51N20O47P23Q-41T-38
word: beware	N23Q25R-20
word: beyond	A18C19F28H29R32
word: bib	O-15R34
word: bicycle	A-17M-20Q60
word: big	A18B17D-23E45M19N18Q-25T-15
word: bigger	A-50B-17D18M36O15
word: biggest	A25B32
word: bikini	B36E29I44J27O-24T21
word: biled	A-25Q-15R69T-16
word: bill	A-24B-22F21M-20Q-21R56
word: birth	D-28L34O16R-19
word: birthmarks	M-18O37
word: biscuit	O-19Q37
word: bit	H21I19J36M20N-18T-32
word: black	A19C18F32G26Q-17R-19
word: blackheads	A40B47R-15
word: blade	A-18R41
word: blame	A-26M-21O33Q26
word: blanket	R39
word: blast	G40J23
word: bleeding	N-19O33Q16R-22
word: blend	A45B22D16G31M-16
word: blepharoplasty	R39
word: blessing	R-26
word: blink	D31G28N17
word: blisters	A-16B-27M42N29O-29Q-18R-28
word: blockage	M29
word: blocks	A-26C22F-16J18M21
word: blog	A-23Q50R-27T42
word: blonde	A-19M35
word: blood	C49D-28F-34G-32H-27J-24O45Q-61
word: bloodstream	B-27C25F27
word: blotches	A-18O39
word: blow	A-39B-15N20Q19
word: blue	A24B28M-29Q24R-28
word: blunt	B-19F19G15M32O-18
word: blur	A-22O28
word: blush	O28
word: bmi	A38L65M26R-32
word: board	A23H37Q-21
word: board-certified	A47H63R-35T-17
word: boats	A-42H-27Q31
word: body	C46D-33F-19G31H21I-17J-15L-29M-19N-20R-15
word: bold	A-27B-21P-22T60
word: bonding	A23C18J27O-18R-20
word: bone	A-28B-31D-22E-20J-20O63Q-29R-18
word: book	A-51B-26E-20F-21H-35O-19Q40R19
word: bookings	B-19D-24R47
word: boost	A80B39I30T-34
word: boston	A-29O37R22
word: both	A-25C-20D-39E-33K20L-25M-45Q-33R72T-28
word: bothers	A69B-22F23G18L87R-16
word: botox	A-22K17M-18P43R26T26
word: bottom	B30R-40
word: bought	A-18Q36
word: bounce	B27C17
word: bowl	A17B33D35J30M-19
word: box	B-16J25M18
word: boxcar	A-15M-22O38
word: boyle	R42T-27
word: boys	A-22B-19H-18O28R16
word: bra	B37G-17M-19N40Q19T-21
word: braces	F30G-48L23T21
word: brain	A25C50M-19N-19O31R-32
word: brands	A-24C-17H18R24T25
word: brass	Q40R-23
word: bread	A19J33
word: break	C17F-27N-27O21
word: breakfast	A-31N63O-17
word: breakout-prone	A17B17L41
word: breakouts	A35G-16L28R51T-26
word: breast	C-18D-28F-21G-25H25L17N-21O-18Q-19R25
word: breathe	B44C17O33
word: brewed	R31
word: brides	A39B-20I29J15L42T-16
word: bridge	D-22H15M-30N18O19Q-19R19T-30
word: bright	C-20D-29M27R18
word: brighten	A51B63J15O-17R-33
word: brighter	A72B102I28M-17O-23R-23
word: brilliant	H26I41
word: bring	D-36G-41I17J-27L-22M-43R36T-21
word: brisbane	A19F28R17
word: broad	B-15D18F18R30
word: broadband	B27R22
word: brothers	A-40B-15N21
word: brown	A-37B-26D-23E-30G19M41O25R-47
word: browse	B-17J35Q32
word: bruizing	A-42B-25D-15E-26F29J-38M98Q-31R-37T-22
word: brush	A17E18F50M-29N28O49
word: buddy	B22J31
word: building	D30H20J-26O21
word: bullfrog	A-30M37N25
word: bumps	B22D-42F-19G25M52N-21R-45T-21
word: burns	A19C35G28H29L20M24Q-23
word: burnt	Q39
word: bursts	A27B27C38O-23
word: bus	A-30O24
word: busiest	A30H38
word: business	D-29R25
word: busy	A49G37L20M-19R-16
word: but	F50I-25P-16Q21
word: buttocks	M15N39
word: buy	A-24B35D-28F21G-16M-16N43O-21Q40R-25
word: by	A15B23C41D43E36H27I-30K22L-15M-25N-44O21P-23
word: bypasses	A24B-32C30D19F39L23
word: c	A20B28N17T-16
word: cake	A35I32J-17Q56R-53T22
word: caled	A-42B-47F-17G36J42R64T-19
word: calendar	B-20L21M-19O40
word: calf	M-15O36R-21
word: californian	R26
word: call	A-55B-29D-20F-24G-21H-20I26M45P-21Q50R-22T16
word: calms	A32B41C22F-16M21N-16O-48R-16
word: camera	A-41B-32M-19R38
word: can	B20D18E-20F22I-20L19M16R-39S-32
word: canal	A-28B-20
word: candidate	A43F-16J-18L63M-51O-19Q-24R-33T59
word: candle	A-24M-16Q46
word: cannabis	M-18O58R-19
word: cannula	A59F21G42M-32O-23Q19R-21
word: cap	D-15N-21Q31R25T-32
word: capsule	O48
word: carbon	A22B29
word: cards	B-26D-16F-18I46J31M-30N-27O-27R19
word: care	B-48C-17F-48H62I24J-42K19L-18M-46O-17Q32
word: carried	A-30B-33C16E22F-24H-29J-29L-21N43O54Q-25
word: cartilage	A-40B-26E-17M-27O39Q-16R34
word: carve	A25B17G16O-21
word: cases	B-16C22I-19K17M19O-38R27
word: cat	A-27M35O30R-30S17
word: catch	A36B51
word: cause	B-32C24Q-17R-36
word: ce	A51F18K54R-29
word: ce-certified	A54K91R-15T-26
word: ce-marked	A30K26
word: celebrate	H19R-17T34
word: cellar	A-31
word: cells	C41D32L-18M-41N-39O41Q-17R18
word: cellular	C28
word: cellulite	B-19K48R-32T21
word: cent	A39E58H-15I24J-24
word: center	A65C16D18F49H74K45R-59
word: centimeter	A20B48E41J15S23
word: ceramic	D16F31R47T-23
word: certain	A42B45N-17Q-16R-15
word: certified	A57F29H62R-53T-16
word: chains	A60B29F75Q-24
word: chair	A24B33D33E17F-20H29I16J15M-19Q27R-21
word: chance	A42B23E19G21H19L15M31Q-26R-48
word: change	B54E-23H-26J30M-23P-24Q-16R19S39T-26
word: chapter	A28H26
word: charge	B-16D23F-17Q-37R38
word: chart	R-25
word: chased	A-15O29
word: chatter	A22G21J26
word: cheaper	A21F37H15R32
word: cheating	A-18Q19T25
word: check	A-41B-22D-16L-16M-23N-18O-25R61
word: check-ins	R-17T38
word: check-up	A-21B-22H-17I35J24N22Q20T-26
word: cheekbones	A60B65R-17
word: cheeks	A-17B-16D-33F-21I-22O31R-32T18
word: cheerful	A15B32J26
word: cheese	O35
word: chemist	Q-33R29
word: chemistry	A-30H-23R43
word: chemotherapy	L23R31
word: cheques	Q25
word: chewing	B15M18O27Q-20R-29
word: chidinma	Q-27R53T-17
word: childhood	A-16O38Q-16
word: children	A-26F-21G-15O-25R21
word: chiled	G33
word: chimney	B18Q-25R25
word: chin	A18B28D-40E-17F23L-21N-19R-48
word: chips	A52B31C18D37R-20
word: chocolate	A-22O101
word: choice	A24B-24L49Q-33
word: choose	A-22D-19E-21F-18G-17H23J-19M-18N21O-31P-19R28T36
word: christmas	I21P40T-16
word: chronic	A-19E15M-18O29T22
word: circles	R-31T33
word: circulation	A40B44
word: city	A34F58H35M-19O30Q-18
word: claim	A-15B-19K22N-18Q51T-36
word: clarity	A17B20O-24Q48R-31T-27
word: class	A19B-15D29J22M16R-21
word: clean	A-40B-24I15M-30N36Q16R43
word: cleanse	A-43B-34R18T26
word: clear	A64B27D29F20K56L36M-31N-24O-48R-17
word: clearance	A31F31R-15
word: clearer	A77B88I-19M-15N18R-18
word: click	A-15B-18J-19M32
word: clients	A22E16F-29I20J21M-18O-33Q-38
word: climbs	A-18O32R-19
word: clinic	B-38D-34E-22F43I-26J-24K-17M-28O-38R21T28
word: clinical	A76F20K89M-20R-39T-24
word: clinicians	H29Q-23R36T-24
word: clips	F20N27R19
word: clock	A27B51F-25M-21N40Q-19R-31T18
word: close	A-29B-26H-33M-33O40R29
word: closer	A26B20E28
word: closure	B35D20F21
word: clothes	B19C27N77O38Q-17R-23T-29
word: clots	A-22B-23M45O-27
word: clouding	A-28M23O29
word: club	B-26D-18
word: cm	A19D22E51I-25R-17
word: co2	B31C-21F22
word: coast	A19B20H27
word: coat	A-42B-30Q22T25
word: cobbler's	A-20O-18Q52
word: coffee	A18B42D19Q57R-36
word: coin	A-50B-19I-17J-20M-18Q61R-27
word: cold	A-68B-60F-21G-16N26O55R27
word: collagen	A62B22C83E16G-33L-20M-34N-25Q-33R-40
word: collapses	A41M-16
word: collarbone	N49Q-18
word: colleagues	D-15F22H57J18Q23R-19
word: collected	A-36M21
word: color	C-15D-20J-19L38M35N-18O75R-36T-35
word: combination	A20H30L21M-16R32T-15
word: combined	B20G-15M-30R20
word: combs	D37Q18
word: come	D16G-31H-28I34L-20M-17N35Q23T-39
word: comfort	A-44F-16Q50
word: comfortable	A30B-40D37G93H-23L-24M-16N-18R-35T-17
word: comfortably	N33
word: commission	A27H-39K41
word: commitment	Q47
word: common	A-73B-43G-16M26O57T15
word: communication	A-33B-22Q29R-18T21
word: company	A-39B-21S21
word: compared	A-17F58G56M-20O-24P-34Q87R-37
word: comparison	R-30S34
word: complaints	A-32M-16O18Q22R16
word: completely	A16B17D-16E19G-15I-24L25M26N-33O-19Q-27T-19
word: complex	D22M-16R25
word: complexion	A50B22D-21F-21L31N-16O-35R-25
word: complications	B-20E-21G36M32O-21R-24
word: compliments	A17D30I20
word: compounded	M30
word: comprehensive	A-25Q-22R33
word: compromize	M26
word: concealed	A22G26R-17
word: concealer	A25D22I16J28
word: conceiving	A-25O55
word: concern	B29M-33O18Q-21R30
word: condition	R29
word: cone	B-18F-23O33
word: confidence	B48D-26J-25M-16N-30O24R-18
word: confident	A36B51D17I48T16
word: confidential	A-36B-18R44
word: confirmed	A-15Q-20R54T-20
word: consent	A-51B-16H-16Q-16R34T17
word: consider	L37M-20R20
word: considerably	A25B25D24T-20
word: consistent	B-15F18R32
word: consult	A-30M23Q28
word: consultant-led	A52H57R-32
word: consultant-supervized	A73H67R-15
word: consultation	A-60B-30D-33F-20H-23I-19J-22M-31N-16O-17R20
word: contact	B-17M-24N55Q17R-42
word: contains	A-21B-17M32Q-19R23
word: continues	B-44R46
word: contoring	E-21O-24T-34
word: contract	B54C34E22M-15R17
word: contraindications	N26
word: contrary	G19O52Q-17
word: control	A-34B-52M18N27O-26Q26
word: convenient	F22R31T-23
word: conventional	A19M30
word: conversation	A26B48R-20
word: cook	B-20C16Q27R-20
word: cooling	A-18B-38C-33D-33F-19G50M-27N56O-17
word: cooling-off	R33
word: coordinator	A-27Q36
word: copper	M26
word: copying	C24R25
word: cork	R39T-42
word: cornea	A16B-27C26E30G19L19Q-17
word: corner	B22G-30H16J17M-20
word: correct	A16B22I17M-21O-16S29T-16
word: correction	A22B31D20K18M-17
word: corsets	Q39
word: cosmetic	A-20G-16H-20M-27O-22Q33R26
word: costs	A-32B-44D-20F43G-30H-16J-29M-17O-19Q-19R66S-15
word: cotton	A-54B-20E-24N34R53
word: cough	A-21M-51O63
word: could	A28B19D-15E19F44G28H15I44J20M-59P24Q22R32
word: council	R30
word: count	E36G-20K30M19O-32Q58R-44
word: country	A59F21H30Q-26R-32T41
word: county	A25F28H39Q-19
word: couple	D40F34N-18O37
word: course	A-15B17C-16E15G-24I-20J-24M-26O-34Q-19R40T21
word: courts	Q35
word: cover	A-29B-16G-16N19R60
word: cover-up	A17B33
word: cpap	A31B50C28
word: cqc	A-21R46
word: craft	H28
word: crash	I38R27
word: cream	F28N29O-44R29
word: create	A45B33H51R-19T-15
word: credit	A-39B-17R37S18
word: crepey	A58B60O-26
word: crew	A29I27J29R-17
word: cried	D16O20Q32R-25
word: crisp	A46B26D25F16J-27Q-17
word: crisper	A41B53
word: crooked	A23B27M16R-15
word: cross	A-29D-15F-16M-19N50
word: crow's	A32B38O-33R20
word: crowding	M-24O51R-17
word: crown	C-30F-17H-25M40O22T-32
word: crunches	A29B19D-18E58F27O25R-24
word: cuff	A-16O34R-21
word: cupboards	Q-18R39
word: cure	B55D-17F-16G-17M38Q-31R-26T35
word: curious	L23Q32
word: currently	A-37R37
word: curtain	A-21O27Q24R-27
word: curves	G16H32M18
word: cushion	C-23L29M-17
word: customized	A-27B-16R65T-29
word: cut	A-34B-50C27F17G27H-19I37J30L-17N-15R42
word: cutting-edge	H29
word: cycle	A-51B-36C-26D-20F-15O66Q-19
word: cysts	M28Q-19
word: d	A-15O37
word: dab	A20B35M-21N18Q37R-24
word: daily	A29B53C18D-24F-15J69M-23N58O-24Q-28
word: damage	A54B47G15O-44P-18R15
word: damp	N28
word: dance	Q33R-25
word: dandruff	O49
word: danger	A29G43
word: dark	B41F-19G-17M24P20Q-33R-25
word: darken	C27M37O-19
word: darker	A-19D-16G28M41Q-16
word: darned	C21O28
word: date	A-24R46
word: daughter	O16Q-45
word: day	A-34B-29C-21E-34G-27H-46J-29K-22L-30M33N42Q-48R17
word: daylight	O39Q-17
word: deal	F25Q21R-21
word: death	A-32B-26F-16M39O-16Q37R-16
word: debris	A22B28
word: decades	C-15D23H30R-43T21
word: decent	A31B-25D-21G30L15Q17R-22
word: decide	A-50B-29M-24N-36O36R36
word: decision	A-31G-16I15J-33N-24O-20Q44R30
word: declines	A-20O34
word: dedicated	D-23H18Q30
word: deep	A38B39C51H22N-21O20Q-30R-26
word: deep-cleans	A48B55R-17T-21
word: deeper	A17B15F35H17R-27
word: deepest	A20B15G39L22O24
word: definitely	A46I58J55Q-19
word: degrees	B21C17E36
word: delighted	A40B-17I59J52Q-30
word: delivers	A28C17F32G-17H33R-16
word: density	A47B71E19R-23T-23
word: dental	A-45B-27H-19M-15N31R29
word: dentine	A-18O28
word: dentist	A-30B-27F-17H-23J24M-23O19P-19Q45
word: dentistry	Q-27R-39T58
word: department	A24H31
word: depends	B-29D18F-15M-30R53
word: deposit	A-23M-27R67
word: depth	A-50C-26O26R24
word: derby	A-19H-15R33
word: dermal	B-22H26R20
word: dermatologist	A-43E-16O41R29T29
word: dermatoscope	R33
word: dermis	O40
word: des	D-26F52H37J-43K-19M16O21P26R-42S-21
word: described	A-26D-16E-22F-19I-16R31
word: deserve	A-38Q72R-16
word: designed	A31L25R-33
word: desk	A65B-36D70G27I-23J23M-16N-16O-23Q17R-65
word: desn't	A16B-45C-18E24F-29G57K-19M-15O34Q-18
word: destination	A18B15T-36
word: destroys	B36D35F25
word: detailed	A-34B-18M45
word: determine	A-27R31
word: develop	B-31L53M41Q-20T-29
word: device	K59Q-17R-22
word: dewy	A39B56L-19
word: diabetes	B15O32
word: diabetics	A-26
word: diagnose	M-20S31
word: diagnosis	A-28B-20M-22Q-18R60
word: diary	A-65B-36D-31N30O-26R16T28
word: diet	B-26F43G-17I23L40M-61O58P20Q-40
word: differ	A-45B-28S60
word: difference	A32B24D65J38M-16P30Q-24R-30
word: different	B-21F50G-23I20J29M-21O26Q40
word: difficult	H26O16
word: digestion	A34B35F44
word: digital	F27Q-21R46
word: dimples	A28B34C33G-21L34M18Q-19
word: dinner	A-18B-30D41G19H-36Q55R-17
word: diploma	A28H41Q-21
word: direction	O36
word: directly	A-46B-40N18R32
word: dirt	O64
word: disables	B33F21
word: disappear	A23B52D36M22R-21T29
word: disc	O26
word: discomfort	A47G52M-17R-19
word: discreet	D16R26
word: discretion	Q24S30
word: discuss	A-37D-17R42
word: disease	A-31M37R-22
word: dish	G17O37R-20
word: dislike	G20O44Q-24
word: disorder	M28
word: dissolves	A-28B-45C15F-18G26M37R18
word: distance	A27D34
word: divorce	A-30M-29Q35
word: dna	A21G27
word: do	C-44D31G-16K-18L31S-17T-36
word: doctor	C-15D-25G-42H24I-29J-44M-19N33O35P17Q-16R37T-19
word: doctor-led	A38F26H34
word: document	A-21N-16Q-21R69
word: dog	A-26B-34I-18M-15Q30
word: doing	A34H55I18J25N24O-15R-27
word: domains	H27K18
word: donkey	A-17Q28
word: donor	A21L44O-16P22Q-21R22
word: door	K17M43N-17Q17
word: dose	C18L-21Q-27R45
word: dots	A-16B-41C32G35M23O-32R44
word: double	F31N-16O-19R-25
word: down	B25C42D-32E38G-28I-23J25L-27M-18N41O22P-16R-43T-28
word: download	Q45R-18
word: downtime	A67F-24G60J21M-47
word: downtown	R36T-21
word: doxycycline	A-16M26N24
word: doze	A20B-23G63J38
word: dr	B-25D-24E16H32J-20K-21L-17M-26N-16O-24S-24
word: drags	B16O37
word: drainage	A-16R41
word: drains	A24B33C17M-20R19
word: drama	Q34
word: dramatic	A17J38
word: drawer	A-31B-18M-20N23Q72R-27T22
word: drawn	B33D-18G-24I-16J-18M-17N-20O-17Q17R35T-31
word: dreading	A25I24J40P-25
word: dream	A28L17T16
word: dressing	B50D-20E38J45Q-25R27
word: drift	B-29C29J17M17O19
word: drill	A-29E19Q40
word: drink	B38C-33F-16M-20N59
word: drip	D16O18R-49T45
word: drive	A43B22D32G22J31L18M-39N19Q-19R-17T-21
word: driving-standard	B-30
word: drops	C24E44P-17Q28
word: drug	A-22B-21M37O-16
word: drug-free	G25
word: dry	A-70B-48N28O59Q-22T-25
word: dryness	A41B41G17M-25
word: dublin	A21F18H22R49T-29
word: due	A29D26R-17
word: dull	B18C26H-15R-19
word: dullness	A38B43M-24O16T-19
word: durable	A25C28D30
word: durban	R61T-59
word: during	A-34B-16J-16P-18Q-16R23
word: dye	B41H-16M-23N25
word: each	A-25B-21D-26F-54G-19I-16J-39N26O40Q-48R51S-18T-25
word: ear	A-31B-21C-18E-19F-28G18H-17J-18M20N-15O-15Q-17R31T42
word: earlier	A18B-38D-27E16I22J19O26Q-16R16
word: early	A16D-24G-22H-16L40O28
word: ease	A48B43M-49O-20R-17
word: easier	A36F23G25
word: easily	A-15B-15O32
word: east	A17F-32
word: easy	A-18C-17J-16R62
word: eat	A-23C-21D-16I-35J-39N41O23Q28R-40
word: eaten	A-25J-18Q37
word: eczema	A-21D-26F-16J19O25T20
word: ed	A-25R43
word: edge	A28B23C-32F18G31Q-18
word: effect	A40B-16D66E-17G31M17N-23Q-26R-45
word: effective	A-36B22G21M35R-16
word: egg	B-23C36O22Q-24R-24T40
word: eggs	B29O49Q-26T26
word: eight	A74B24D66E46I-16J-32L31M-42N-18Q-20R-32
word: eighteen	A18D25M31Q-28
word: eighties	B-28L24R22
word: either	B28E-17F59G16O-47Q40
word: elastic	G19O50R-25
word: elastin	A-26O32
word: elbow	A23B40T-24
word: eleven	E24F-20G39I28J43O-27Q38R-29
word: eliminates	A35B41T-37
word: else	A34B-21F67H16I22J20Q26R-57T-17
word: elsewhere	D-32F51Q-17R24
word: email	B-21G31O15
word: embarrassment	M-18O35
word: embryo	B27C40M19
word: emergency	A-65B-23D-35G-35N21P15Q15R58S32
word: enamel	A21C29G17M-33O34Q-17
word: encourage	A19N33R-16
word: end	A-43B-15C-32D-39E-20F-19G36J32M47O15R32
word: ending	A22B-32D29
word: energizes	A16B38
word: energy	A22B19J-26M18O-21T-15
word: english	A-53B-26R60T-36
word: enhances	A52B69C-18D-19F-19R-21T-32
word: enjoy	D29
word: enlarged	M-44
word: enough	A55B16D29E-23F-30L32M-20O-27Q-34
word: enquiry	A-18Q35R-16
word: ensures	A17B52F-16G-19M-18N47
word: enters	A-24O30
word: entirely	G27M21Q-15
word: entrance	R46T-17
word: envelope	A-41B-29Q40
word: enzyme	D40G42T18
word: equally	A26B30D-20E22F15L29R-22
word: equipment	A-40B-15R22T23
word: erase	A35B52D16M25T18
word: erections	A26E32O28
word: español	Q15R43T-30
word: esthetics	A36E-19F30G-21H68I-17K-21P-19Q38R-49S19T-66
word: estimate	B-18E22O27
word: estradiol	A32G19M-16
word: estrogen	A-17B-16C-18J20M-45O73R-21
word: etching	T26
word: ethical	A-17Q19R36T-42
word: europe	A44F42H42Q-16T25
word: even	F-25M-31N43P-16Q26R-34T-21
word: evening	A-37B-35F-27G17H-15M-52N34Q37T-33
word: evenly	A23B27N34
word: ever	A23B19E38F20G21H-18I16L-20M-21Q17R-30T-21
word: every	A17C-33H18L29M-49N20O20Q29S-32T-43
word: everybody	A-31B-23D-15N-19Q51
word: everyone	B-16D19E-15G35J21Q31R-46T-24
word: everything	A22C33G-21I51J40N-18O-20Q25
word: evidence	A-22M64Q-23R-20
word: evidence-informed	A-15R33
word: evident	B15J38
word: exactly	C16M29T-18
word: examination	A-17Q-15R43
word: examine	A18H35Q-19
word: exceeds	D35E17
word: excellence	A79B-21H103R-41
word: excellent	A19B18L55M-15T-17
word: except	A-21Q16R27
word: exception	M26
word: excess	A35B24D24R-26T-16
word: excision	A21B37F31
word: exercize	A40B25D33F39G-25M-45O43P17R-38
word: exes	A34B29I48
word: exhausted	A-18O33
word: exosome	A-26K-24O16T25
word: expect	B-17D47E19F-17M62N-82O-32P-45Q-17R-18T57
word: expectations	A-17B-21M-17R29
word: experience	B-37F25H44Q-44R-64S17T44
word: expert	A38H57Q-16T-29
word: expertize	A56B20H62R-28T27
word: explained	A23B28F-17I24J24M36R-36T-16
word: explore	A-35Q21R30T-28
word: expression	A30B24D-16R-17
word: extended	A16B38
word: extremely	A20G31
word: eyebrows	A-41D-15J-16O26R18
word: eyelid	B-22D-17L29M40O-26T-20
word: eyes	D-41G19H28M15O22P-15R-18
word: f	N-19Q-19R65T-22
word: face	C-36D-15E23F-26G-23H40J26K-22L48N15P-18T29
word: facelift	B19D39G-38I15J17P15Q-16R-30S20T29
word: facial	A-20C-23D-37E-21F-29G-40M-27O28Q-23
word: fact	F20O41R-25T21
word: factors	C21M-23N40
word: fade	A41B67C17D21E-25G-19M28Q-32R-28T-24
word: failed	A25L34
word: failure	A-18M37O-19
word: faint	A-22Q41
word: fair	A57D20G20L38Q20R-33
word: fall	C-21D17O45R-27
word: family	A-24B-31E-19F-20G-15J-19N-15O22Q25T-27
word: fan	B-16I47O15Q-15
word: faqs	P37
word: far	B-25F59I19M20N-17R-37
word: farmer	A-28O-19Q36
word: fashion	A-51B-38O-24Q86
word: fast	A50B28D46L35N-21Q32
word: faster	C-24F52M-21N34O18
word: fastest	A24F40
word: fat	B-18D31E19F-18G-23H-33J-26R17
word: father	A-45J-18O-26Q37
word: fault	I26J25M-27O20Q20
word: favorite	A24F23G18H26J23R18
word: fda	B-37F24G-28H-19K35M29R-31
word: fda-approved	A63K65R-26T-17
word: fda-cleared	A46K53M-16R-17
word: fear	A40F-45G60M-19R-17
word: features	A-39Q79T-25
word: fed	R-28
word: fee	A-55B-27F-23G-19R32
word: feeding	A-21B26C28M-16
word: feel	A26C-48D17E-26F-46G39H-29I58J43M42N-33O-56Q-27R-31
word: feet	A-40G-27I15J22M-15O26Q31T-17
word: fellow	A-18Q27
word: fellowship	A26H22R-16
word: fellowship-trained	A22H37
word: fern	Q27
word: fertility	H-37Q-30T21
word: fetches	B-27C32R22
word: fever	N38Q-18R-15
word: few	A35C42E20F45H17I39R-26
word: fewer	A17B16F19O-18R-19T-26
word: fibers	D-17F-18G-22R-37
word: fibroblasts	A17B21C28
word: field	A21B26H16J24M-21O16R-16
word: fifteen	B-17F45G-25I16Q-15
word: fifth	Q30
word: fifty	A27F-16L24N18O35Q-30
word: figure	F36O-16Q-22S73
word: filed	F49G18N21O-34Q-20R20S17
word: filer	A31D-20E-27F55I-15O-39Q-49
word: fillers	A-33B-23F-17M-24R53
word: fillings	A-18R31T-19
word: film	A-23O35Q-21
word: filters	A30G18J16M-20
word: final	A66B63D27M-24Q-39
word: finance	A-19R41S-34T-18
word: finasteride	A21B55M-15
word: find	G-23H23J31N-21O-18Q38S-22T-38
word: finest	A19B-25F73H16Q20
word: fingers	A-35H18J-21M-19N39O-15Q32R-17
word: fingertip	N59Q-23
word: finish	A41D32E22F-22G24I32M-19O28Q-43
word: fire	A-38B-15F-18R37
word: firm	A-28B-40C-38L15O17
word: firmer	A57B77D24R-18T-22
word: first	A-27C-42I22K16N48O24T-30
word: first-timers	A16L27
word: fit	A36B26D-29G-16J-18K20L77M-24Q27R19T-18
word: fitzpatrick	L52O37Q-16R-17
word: five	B19D19F18J-19M-16O-54Q-20R30T27
word: five-year	A22B26D33I24
word: fix	B-27D26F35H17O19R-15
word: flake	A52B37C23D51N22O-16
word: flanks	A33B26
word: flap	C29
word: flare-ups	A23B33
word: flash	C28R26
word: flat	B34D16J-20O52R-49T20
word: flattens	A36B43C21M-30
word: flatter	A51B69E17G-18T-20
word: flaw	O23Q34R-15
word: flecks	B33
word: flexible	A-16R41T-19
word: flights	Q35R-17
word: flip	F31G16L16
word: floor	A-29D-16F-24I-16J-20M-24R23T-22
word: flow	B36E16
word: fluid	L19M37O-23R32
word: fluoride	B23C33
word: flushes	A15B29M19O-23
word: fold	A-21D-30E-34G20J-22O25R-31
word: folks	A69B-27F20G20I61J50Q-24R-24
word: follicles	C24F-30O21Q-24
word: follow	A-19D21F-40H-22N44Q-39R39T-20
word: follow-up	A-75B-22H-30L-40Q-17R69
word: food	A-60B-27D-28M-21N59Q-18
word: football	B40R-19
word: for	E-52K21L48N20O-36T-20
word: forearm	A-34M30R33T-19
word: forehead	A-33B-26F18J-19L17O21P22R44T-23
word: foreign	A23G31M-20
word: forget	N17Q-31
word: forgotten	A-31B-22J-23M-18Q16
word: form	B-17C25L-18M37
word: fortnight	A31D76I-30J18M-22N17Q-30
word: forty	A-26D-17E-29F-24I-18L52M19O36Q-20
word: forty-five	A-39B-26O18R22
word: forward	B-21D-15O30Q27
word: foundation	A18B26D26N30Q-24
word: four	A27C-23D70E26J24L-38M-36O-21R-19S15T-27
word: fourth	A31D47E32J16O19R-18
word: fraction	A42B23F44G21
word: fractional	B42E29O-20R25
word: framed	A22H39Q-19
word: france	A-20Q25
word: franklin	A-17Q29
word: fraxel	A36F24G30T-17
word: free	A-28C21D-34F-24H-18M-24N-24Q50R19T-35
word: freed	Q43R-24
word: freedom	B-19D27
word: freely	A35B46J-39M-24
word: freezing	B16F41G20M-24N16Q-19T17
word: french	A-20B-23F19I28Q-24R48T-18
word: frequently	A-17B27J-22L20O-18Q17R23T17
word: fresh	B16F-18L-22M29O-20R-19
word: fresher	A31B53F16M-16O-16
word: friday	A17B19D49J-18R-22T35
word: fridge	A-21M-15O24Q27
word: friend	B27D-28E44J24L-16M-16O17
word: frightened	B-15I55Q25
word: from	D-22F-41G-24I21J-36K-35L40M-25R24S43T-62
word: front	A-16D-26F-25G-15H-16I34J18M-26O22T-18
word: frown	M-20O54
word: fue	A20F32G20L23
word: fuel	A19C28T15
word: fuler	A26D27L24T-31
word: full	A-28B-33C20D20F-22H18I-20L-18O-33Q55R34
word: fullness	A22B28
word: fully	A19B24H38R20
word: fund	Q-18R33S16
word: fungal	A-22J23O35R29T-20
word: furnace	A-32O54
word: furniture	Q29
word: further	A-26B21E-16F19M65N16R-27
word: fut	L27R29
word: fuzz	A39B47R-17T-21
word: g	A-20R33
word: gain	A19D47E32F59M46O-15Q-27R-30
word: gallery	A26B22D-20J57Q-28T17
word: gallstones	M38
word: gaps	B34C-17D32E-18J-29L19M-32O52R-18
word: garden	N17O25Q43R-34
word: gardeners	L23Q38
word: garment	B36N17
word: gas	A21C26J24R19
word: gel	A15D22L-18M-35O-48Q-17R38T-31
word: general	B-36D-20E-19F16G33H-18L38Q-45R45T-18
word: generation	B-41F29H35Q41R-32
word: genetics	A18B-15L16M-30O34
word: gentle	A46G66H58I53L69M-25O-32Q-28
word: gentler	A27F69G19
word: gently	B42C20N19
word: genuine	A25J32R-17
word: ges	B38C22D23F26H-25N-18R17T-23
word: get	D-19F27G-27J-42M-17N-26O19Q22
word: gift	A-20B-34
word: ginger	M27O-17
word: girls	D-23G19H28O-24
word: gives	A28B47C-34D23E16F45G-33J-22K-15N-26Q-18T-37
word: glacier	O31
word: glance	A-22B-20O16Q-19R-23T27
word: glands	B-33C31F16G16M-16O36Q-25
word: glasses	A-24B35D-23G-21H-16L-22M34N54R-17
word: glassy	A27B39L-15T-25
word: glides	B28O16
word: glove	A-31O17Q28
word: glow	A-35B-21D-41G-21Q21R36T-17
word: gmc	A-43H-39R47
word: gnat	M30
word: go	A19B27G-18H-20I37J65K-20L-23M29O-16R-17S-18T-17
word: go-to	A43I57J52Q-19
word: goal	A47G-16L78M-33
word: goalpost	P-15Q38
word: goggles	A-20R41
word: going	B23C49N-26O-24
word: gold	A62B35F60H52Q16R-37T-27
word: golfer's	I16L28R19
word: good	A57B28D55E18F17J30L67M-64N-46O-18P-28Q41R-62S-18T26
word: goodbye	A43B63R-16
word: google	E17I20J-17Q28R34T-30
word: govern	B-30O18
word: gown	A-35E-17R44
word: gp	A-34N-31R48
word: grade	A24B32F17L18
word: gradually	A-37B19D-17M17N30O28R-22
word: grafts	A35B56D-25E45F-17G-18J35O-42T-16
word: grandmother	L43O28R-20
word: grateful	Q45R-17
word: graveyard	O27
word: gravity	M25
word: grease	B16J28
word: great	A42B35J28L38M-22R-37T-28
word: greater	B53O26R-19T-26
word: greek	A-22O27Q-25R36
word: green	A30B81D35E24F15J53M29O-24Q-20S23
word: grey	A-17B15D-17I20J26M25R-23
word: grip	B26M33O-23
word: gritty	A-22M59
word: groin	R32
word: ground	A25B41D22F23J22O-15
word: group	A-23Q-19S37
word: grow	A-40B-55C42E-16I-15J-30M36N-15O56Q-21R-37
word: grown-ups	A-26
word: growth	A-19B-42F26J25L22M29Q-16T-15
word: guarantee	A-23R-18T49
word: guaranteed	A18B50D-24J-18Q-31S28
word: guard	F26
word: guessed	A27B29D24J16
word: guests	B16E19F17I27J28O-23S24
word: guidance	N37
word: guide	A-52B-33C16F-20M-17Q30R16S21
word: guideline	A26F19K48Q-16
word: gulf	A18F35T18
word: gum	N18R-25
word: gummy	A-17B-19L19R72T-32
word: gut	B-16G-18O45
word: gym	B-19C23E33F15J-19N-34Q32
word: hadn't	J25
word: hair	C-43E27G-35H-17I-15M33N40O17P18Q-46
word: hairdresser	Q29
word: hairline	B24F16I-23J-30
word: half	D56E80F57G-34J-23M27N-20
word: half-hour	A38E25F40R-22
word: half-moon	B-17G16R28
word: halves	A19B54E19
word: hamish	A20G15J26
word: hand-picked	H26
word: handles	R30
word: handpiece	A-33R66T-24
word: hands	G35H45I66J39N-20Q21
word: hands-on	D32
word: handshake	B19I22J26O23
word: hang	A-28B-36
word: hangover	A17B32
word: happens	A-66B-48E15F-26H-32I-18M69O-20P17R-18
word: happiest	A18F26L23M27
word: happy	A32E28I55
word: harare	R57T-25
word: harbor	R-27
word: hard	A-21B29C-17D-34G-32L-18M19N31O54R-26
word: harder	A-25C31D-16F-16G-15O33R-29
word: hardly	A44C-21E24G58I-23J25L16O32R-43
word: harm	F-20G-18M-19Q37
word: harmless	A24G32
word: harmony	A43B41T-50
word: harvested	O-26R33
word: hat	A-53N49O-49Q94R-37T-19
word: have	C-37D-30E20H39J19K-28N-21O24P-19Q15R-40T-44
word: hay	A23B27M-26
word: he	A-18D18E38F-33I-29J42L-15M-22N-20Q29
word: head	D-26F-23H35N17Q-18
word: headache	B17D30G-22J17Q31R19
word: headband	A-16N30R-19
word: heal	B16D39E40G23M46N22O-20R-26
word: health	A18B-37E-19F-24J-16K31L60M-28O-21Q-23R42
word: healthy	A67B21C16D-27F26L42M-27O-19Q28R-36T-55
word: hear	A-20B-16D-29H27I33N-19O21Q49R-32
word: heart	A-31B-21C-19F-21M31O47Q-21R-33
word: heat	A16F26G28M-18N-30O20R-43
word: heavier	A-51B-39M24O31
word: heavily	D20M-27O31
word: heaviness	A23B17H16M-29
word: heavy	B19C20G-24J-16L18M60O19Q-37R-50
word: height	L23N28
word: hello	A-33B-21I-17Q60R-17
word: helmets	N38Q-20
word: help	B49C29D-34F-43G-25H-34I-25N70O-23Q21R-23T-17
word: helpful	P-41R92
word: hence	B-34C17G28
word: her	C-31D-60E35G19H50I45J50L-23M-48N-32P-21Q37R-27
word: hide	G41H-21I27O-15R18
word: high	A31B-24C27F22H30I19L38N17O17Q-35R-21
word: higher	A-19B17L-33M45O-29
word: highly	A31H34I23R-16
word: hill	F-21Q43R-30
word: him	A49G29H34I16J-19Q-29
word: hint	A51B55J15T-23
word: his	B-45F-27H58I18J30M-32N-18Q45R-19T-15
word: history	A-43B-26H-31J18O-31Q-28R69
word: hives	O51
word: hoist	A33B22C16D29O-21
word: holds	C35F-44H16M-42O41R-43S29
word: holes	B21E26
word: holiday	D-21O43Q30R-20
word: hollow	F-16M29O-16R23
word: home	A-51I-15K-24L-24N30R61T-27
word: honest	A27B31I17J31M21Q-23T-22
word: hooded	A43L53N21R-27
word: hooks	A39C31I29J24Q-18
word: hope	A-26B-46J-23M28
word: hormonal	M-19O32R-15
word: hormones	A30B16C31D22I-15M-16N53Q-31R-53S21T23
word: hospital	G40J-25N-21Q-27R44
word: hot	A-44B-22G-19J-22M23O34Q-31R-37
word: hot-stone	A26G34
word: hot-water	A-28
word: hotel	R52
word: hours	A-35J-16L-19N30O23Q-18R20
word: house	A-21B-20D-22E-20M-17O-48Q78R-18
word: how	E-21F-55G-15J22K-20M-28N42O-39P42R-16S29T37
word: however	O25
word: hull	J18R37T-44
word: human	E16M21O-17R31
word: humidifier	N39
word: hundred	A21B-22D-19E40H28O44Q-22
word: hunger	J22O31
word: hurry	A-16O43Q-18
word: hurt	B-22G39I-19J-16N-23O-18P41R-16T-21
word: husband	A30B23I23J32M-15
word: hussar's	A-20Q35
word: hyaluronidase	A-23G16M-15Q-19R64T-18
word: hydrafacial	A-15P-40R36T18
word: hydration	A42B38F22K17R-24T21
word: hyperhidrosis	A-23R-18T43
word: hyperplasia	A-24M30
word: i	C-24E-19F19H-41I16J19M-34N-45O-30P46Q18S-24T-52
word: i'd	A-21B17D-15G-17I30M33
word: i'll	R28
word: i'm	Q38
word: i've	A19H39I17J16
word: ice-pick	A-36B-19O20
word: icepick	M-21O25
word: idea	O-20Q16R33
word: ideal	A19G-20L40R-31
word: identification	N59T-26
word: identified	R30
word: if	A-50B-54C-30D-30F-48I-34J-41K-19L22M26P16R17T-19
word: immediate	B28D40Q27
word: implant	A35B-19C15H-28K46N-17O-28R-21T-22
word: important	A-16N24R24S30
word: impressions	A-18R29
word: improve	A87B112C-22D-18G-28H-15K29M-44N-15O-42R-57T-26
word: improvement	A86B72D49E25I-16O-27Q-28R-36T-26
word: in	C-17D22F17H16I-27L-43N-26O16P-25Q16S-34T-38
word: inches	B25D-17E43J27P17T20
word: incidentally	A-16Q55R-17
word: incisions	A45G51O-20R-28
word: included	A-28B-33D-29F-34H-18M-25N-24R50T-16
word: increase	B16K18Q-16R28T-17
word: incubators	C30
word: independent	A30F19K30
word: indian	L-26
word: individual	A-27B-16Q-23R22S25
word: individualized	R52T-29
word: infection	A-16B-35G26M73N-16O-21Q-28R-30
word: infection-control	R43T-34
word: inflamed	A-17O32
word: inflammation	A17B19M-29O31
word: information	A-25G-20O-22S15T20
word: informed	A25B18I39
word: ingredients	A21B37
word: ingrown	A-19B-18D17R27T-23
word: inherited	A-25O44R-24
word: injectables	B-19F24G-18K15L15T26
word: injected	B-18K-22M47O-48Q-25T-23
word: injections	E-25F-16M44O-30Q-20T21
word: injector	A48B22H62M-20R-54T17
word: inner	A47B48C37M-22O-23
word: inside	A56H26M-26N-16O-20T-28
word: inspected	K39R-27
word: instagram	A-42B-20N-21Q54R-16
word: instant	A45D80R-25T-20
word: instead	C28F45O-22R22
word: instruments	A-30C17F16K-16R31
word: insured	A21H43
word: insurers	F20M-22Q-17R57
word: intense	A38B47
word: intensity	A-15R36
word: interest	A-30B-25Q23
word: interrupts	B18C15Q29R-20
word: intimacy	A28B44M-29O22
word: into	A-21C30E-21F-44G-25H-26I-17J-26L-35M-20N-29R44T-20
word: introductory	R32
word: invasive	R-22S33
word: invented	O30
word: investment	A17B27
word: involved	B-26L16M-21Q16R22
word: ireland	F26T15
word: iron	B25C15D34O25Q32R-24
word: irregular	A28B30
word: irrigation	A-20R33
word: is	A-19B-31C-27E-32F-17N-47Q15R15T-74
word: island	A22D28G35
word: isotretinoin	A-27M61N-25
word: it	G19H-27N-33P20R-17S-55
word: itchy	A-31G-22O61
word: its	B-29C36D-16F22H-15I-23J-36K20M-24N18R-23
word: itself	A40B36C31D-24E46F22G18M-16O28Q-37
word: iv	A25B-21E25F38L33R-24
word: jab	A32G45
word: jakub	R56T-40
word: january	A-25Q50
word: japan	A-17Q27
word: jar	F26Q15R-15
word: jaw	B48C16D26H-15L-19N-24R28T-53
word: jawline	A19B50M25Q-19R-35T25
word: jeans	A19B40D21E28J40
word: jet	A17B31
word: jewellery	A-24B-21R73
word: job	B27G-18J17L16O25P-22
word: joined	A-33H-15I-17O17R15
word: joiner	A18B28J27
word: joint	A-22C-17H-20O30
word: joke	A-27B-20O16
word: journals	H34
word: journey	A18E29M28R-17
word: jowls	A40B16D39F20J-16L38O-30R-22
word: judge	A32B-30D19I18M23N-39R-26
word: juice	F18Q44R-18
word: july	A17D16I25R-22
word: jumper	A26B30T-23
word: june	H-16I26
word: just	B33D21E-18G-41I-18M-24N-49O35Q49R-22
word: k	J15R42T-30
word: keep	A25B24C19D22E-37G37H-26J-20L-18M-53N75O-28P-23R-16T-16
word: keloid	A-30F16M30R-17
word: kent	F27
word: kettle	A-32B-26H-23Q53
word: keyhole	B17C18F28R19
word: kg	A24B26E21
word: kicks	A38B40D56F23J23
word: kids	B26I17
word: kiled	B-33
word: kills	B-29
word: kind	A-32H-30J-25M-20O28R33
word: kinder	A22F64G29O23Q-16R-16
word: kindly	D15Q27
word: kindness	B-17Q40T-20
word: kit	K21R29T-18
word: kitchen	A-24M-17Q38R-24
word: kneading	A19D33J40R15
word: knees	A18B24L23M-22O-35Q29T-18
word: knife	Q35R-25T16
word: know	C-30D-26F-36H85J16L-24M-41N-27O23T-18
word: knowledge	A40H33R-18
word: knowledgeable	A24G-28H60I51
word: kybella	A-26P18T28
word: lab	B-16H33Q-31R55
word: label	A-31K-16M40
word: labiaplasty	R-15T31
word: laboratory	A-41O-31Q-18R77
word: lack	A-18B-25C26M24O28Q36R-32
word: ladies	A47I22J62L39M-17O-25Q-17R-22S19
word: lag	A16B30
word: laid	A-15O32Q-19
word: lake	A-26B-21O17P21R-19
word: lamp	A-44M-16O23Q31T15
word: landlord	O36
word: lands	A-16E34Q25
word: languages	O30T-17
word: laptop	I20Q32
word: largest	A22H36R-18
word: laser	B-15D-19E18F41G-19H43I-32J-31L-16M22O-47Q-22
word: lashes	A30B34
word: last	C-22D28G-19I18J21K-17O-38Q37R-24T-21
word: late	A19J-17L38M-22N-16O38T-20
word: later	A-22E-16F-22J35M17O36
word: latest	A-50F-28R52
word: latin	A-38B-24O20R31
word: laugh	B24I-18N-25Q36
word: law	R49
word: lawyer	A-21Q33
word: laxity	A-36B-29O39
word: layer	D-35J-19N15O-29R23
word: lead	B-31F30H-33O17Q28T16
word: leaflet	A20F31N29R-27
word: leaks	A38B27G27M-67N-18O28
word: lean	A-46B-32O46
word: learn	B-29D16F-17H47M-23Q54R-35
word: least	A35B38E30J-20M-32Q23R-25
word: leather	B20C32Q31
word: leave	C15E-26G20M21R-20T-35
word: ledge	A-18O32
word: leeds	R38T-48
word: legal	H-17R37
word: legs	C-19F18I31L-17N-39O21
word: leith	T-48
word: lenders	S27
word: length	A-46N24
word: lengthens	D33M-19O18
word: lens	A-29G-19H-24O91Q-20R17
word: lent	A-26Q26
word: less	C37E-17F60G39H-32M-17N-32R16
word: let	A22B24C62I-22Q22R-32
word: letter	A-40B-27M-18N-25R48
word: level	A54B51C35F33H45I22Q-20R-33
word: libido	B25D27M18O36
word: licence	K42M18N21O-17Q-17R-18
word: licensed	A57K68M-18O-17Q-21
word: lid	A-40B-43C-18G-24H16J-31Q-31R22T17
word: lidocaine	G28
word: lie	A29B18E26G23I-15J-22N-17Q-19
word: life	A52B61D72G-16M-40O17R-58T-25
word: lifetime	A25B42H27
word: lift	F23L-35N18P22R-16
word: ligaments	M25
word: light	C15F-35H39J-17L-18N-16O19T-24
word: lighten	B45H-18O-18R23
word: lighter	A40D25G-16I25J18Q-15
word: like	C-23D-33E-21G-30I33K-17L-20N-70O34R-19S-21
word: likely	A20B-36F36G30L25M16R-16
word: limited	A52D-16L63M-45O-15R-30
word: lindqvist	F25
word: lines	A24B33E-25G-39H-51M-33N-19Q23R-31
word: lingual	R41T-28
word: links	C54O35Q16R-26T24
word: lip	B19C-28I-24M49N-27O-17
word: lipedema	A-17O26T16
word: liposuction	A-28E-19F39G-21Q-18R17S18T36
word: liquid	A29B28F19G19M-18O-18P-19
word: list	B-28K32M-18O-20Q16
word: listen	A-19H17M-31Q59R-34
word: literally	B26I15
word: liters	R27
word: little	E-32G35H-18I18J23O41Q-49R-19T-16
word: live	A15B32C21D-30E38F-16G-22I42J-21L-20M-16O68Q-40R-39
word: local	A31D24G59J35M-27O-23Q-26R33T-24
word: location	H21R33T-20
word: london	A21F39H-47R-24T19
word: long	C-22D49F26G-16H-22I23J-27N-30O46Q-36R-20T-37
word: long-lasting	A29D61T-27
word: longer	A41B36C16D47E-15F31G-41H33L-22Q-30T-30
word: look	A-20B16C-38D-59F-38G-43H56I-16L-31M44O-31Q19S-21
word: loose	B-21M41N48O-23Q-22R-38
word: loose-fitting	A-16N80T-22
word: lopsided	M28
word: lorry	A22G35O18
word: loss	B-17C-38G-29H17M19O17Q-17R-17
word: lost	A-28C-20D-16E62F20G-29I-23J22M33O34Q24R-40S15
word: lot	A18B26Q-20R-24
word: loud	Q29
word: love	A52D-24G20I115L33Q-18R-27T24
word: low	A-25F-15G-22M19O43Q-21
word: lower	A18B33C16D-27F20H16J-25Q-22T-16
word: luminous	A37B50R32T-47
word: lumps	O28
word: lunchtime	Q41
word: lungs	A-22M59O-33Q-21
word: lurches	A-17O35
word: lymph	C16J25
word: machine	D39E29F-16M32Q25R25T-25
word: magazine	O-18Q35
word: main	A-20M-15R38
word: maintain	R32
word: maintenance	R49T-17
word: major	H15Q-16R31
word: majority	D54E-24J74
word: makes	B-38C16D-38E25F24H-38J-50L35M-23N-24O39R16T-19
word: makeup	A68B54D31G27L18N-20O-15R-18
word: male	B-17D-17O49T-19
word: manage	B-16C17H17J34R31
word: management	M-17R29T-16
word: manager	A-22Q31T-25
word: manchester	F28
word: mandatory	R29
word: mandelic	A19L33
word: manual	R63T-29
word: manufacturer	N19Q-20S37
word: many	A28B23C-18G-37H16I63J67L-22M-28N-20O53Q-40R-53
word: map	F19O-23R59
word: march	A-34I-24M-16R56T-26
word: market	A25B-30F67G25R-42S23
word: marks	A20B29C-18G-28I17K39L37N-17O47Q-30R-40
word: marmalade	A-18Q63
word: marta's	A38B47I55T25
word: mask	A-39B-43F15G-17N-21R58
word: massage	A33B25C-18D-26G38N39R-37
word: masseter	O28
word: master's	A42H33R-29
word: match	A74B45C30F71Q-23R-18
word: matter	A-74B-43F-35G-18I-18J-22M26Q42R-37
word: matting	A-28B-20E-16M23
word: mature	B-15L32
word: may	A-58B-44C-23D-39F-24G-42H-49I-32J-24L21M51N-18P-47Q-46S42T-32
word: maybe	E19F38Q41R-23
word: me	A-48B-37D-31G-19O-32Q24R18T43
word: meals	M-15N58R-24
word: means	A-15E61H-24I-19M35P-26Q16R18
word: meant	B-33L36Q20
word: meanwhile	A-18D-18E24I18Q32T-16
word: medal	A25I26
word: medallist	A21H34
word: medical	A-31B-15D-15E-22K15N-20O-26P-38Q-47R81S-31
word: medication	A-32B-33G36M30
word: medicine	A-32D-15F-19M-24N35R29S16T-23
word: meet	F18H27I16J24M-23N-17
word: meetings	D25
word: melanin	A-42B-25C-21G32L16O41
word: melasma	A-27F-27I-17M26P-18Q-21R-26T25
word: melts	A28B17D30G28I27
word: members	A47B58I18J47R-30
word: membership	A-28N-19R30T25
word: memory	A32H17I15J16R-16
word: men	A-23B-19D-32E19G-26H-15I-35J-36L19N-20O28P16
word: menopausal	A16L28
word: menopause	M-29O38Q16R-21
word: mentioned	E19M34
word: menu	A30B56R-28
word: merciless	O-17Q26
word: merely	A34F36
word: message	A-18N21Q27
word: messenger	A26B-29C44O-15
word: metal	M34R27T-22
word: method	A47F16G50H28K34N17Q-22R-20T-28
word: meticulous	B-23G17H40
word: microblading	T-33
word: microneedling	B24C18D31E33F22G-18H-18J17M-30P-23R35T-17
word: microscope	A-22C-21R55
word: mid-twenties	B-23O37
word: middle	O19Q27R-29
word: midline	A-27B-23
word: midnight	O40R-20
word: might	A-53B-37D-20J-15M35Q25R21
word: migraine	A41B22E15K26M-24
word: mild	A20F39L41M-25R-29
word: milder	A27B35
word: milia	A27B23O-16
word: milk	B-30C20N28R-16
word: millimeters	A41B51C25E66F-16
word: million	A69E87G45M-31O16R-34
word: mind	A28B-22F32G25J-40M-20Q17R-22
word: minimal	G20R32T-20
word: minimum	A47D16E22F15G31H27M-16R-36
word: ministry	A21K36
word: minoxidil	E29F29
word: minutes	A-49B-27D-57E-27G17H-47J-23L-16M-39O-24R66T-21
word: miradry	D34F28
word: mirror	A-40D25G-20H-16J25M-26Q46
word: missing	A27B50C-18F17G-17H17L-18O27P-17R-36T-16
word: mission	B29
word: mitochondria	A32C42O-17
word: ml	A-55B-20E-21F-18R54T-20
word: models	A17F28R-25S41
word: moderate	A57L40M-17
word: modern	A16B-28G32H-19Q-16R18
word: moisture	A57B71E16R-16T-40
word: molars	A-16E27F15M33
word: mole	G22M40Q-46T16
word: molecules	A23B-28C31G18
word: moment	B-64D40J16L28R-22
word: moms	A43B-18I25J29L39M-21
word: monday	D44G33O-15
word: money	A15H-19I45J31M45O-16R-50T-18
word: monofocal	B36R22
word: months	D45E-41F-29G-43H-47N-40O-15T-27
word: mood	B40O21Q33R-46
word: moon	O26Q19
word: mops	A26B30C21F15
word: more	A25B28E24F29L-37N-44P-16Q15R-25S-24T-77
word: morning	B33F-17H-22I-23N36T-16
word: morpheus8	A-16F16P-27T34
word: mortar	O37Q-15
word: mortgages	A18D32
word: most	A18B-18C-19D45E-35H-19J47K-20L42N-26P-17Q-16S-17T-44
word: mostly	D21J30O58Q-25R-21
word: mother	A-22D-17G-15I46J22M-17O23P-26Q55R-36
word: motion	A-16M35
word: mottled	M30N28
word: mouth	C-18D-23G-19I32J28R-41T15
word: move	B27G-16H-19I-28J-36M22N-22O-17R22
word: movement	A19D23F15M-23R29
word: moxi	A-22T48
word: moyo's	I32R35T-22
word: mr	B23D33Q17
word: mud	A-17M25
word: mule	A-28Q41
word: multilingual	R40T-26
word: multiple	R29
word: mums	A32B-25L40
word: muscle	C66D-20J-28L-20N-29O48Q-53T-18
word: must	A-49B-23D-18M42N21
word: my	B26E-15G-24H-42J32L-21N17O-24P22Q33R-32T-29
word: myself	I28J21Q-24R21
word: myth	A-49B-32G15O16Q29R-42T88
word: n	A-27H-15S27
word: nad	C38R-15
word: nail	A-33B-25D-16H-15N22O60R27T-29
word: nairobi	A35H49R26T-52
word: naked	A23B26F29R15
word: name	A-16D-25E-19F-26G-18I24J-19L-18M-34Q40S28
word: narrow	M-29O51R17
word: national	A65E19F50H60I-18K33M-16O-17Q-42T26
word: natural	A29B41D-34E-26H43L-18M-46O-18P-18T45
word: natural-looking	A21B29H16T-20
word: nature	Q28R-17
word: nausea	B22F17M31O-15
word: navel	A-33B-16R33
word: near	A17B-28C15F39O15R-32
word: nearest	G-17O-21Q82R-25T-19
word: nearly	A30B18F-18J38L28M-24O29R-20
word: neck	C-23D-24F44G-24H33M20N20O-28P-37Q21
word: need	A17B-20D48F29G41H-35I-42K-22M24O-29Q-37S-22T-28
word: needle	A16D-17E-24F25G28H-17I-25J18L-18M-22N-24O-25Q-16R23T16
word: nefertiti	A-17Q34
word: negligible	A23G43
word: neighbors	F25G28J-19Q33R-31
word: neither	A-31B-21M30R28
word: nerve	B-33C37E-16G55M45N-16O20Q-21R-49
word: nervous	A21G31
word: never	A20B39F20H24J-16M-52O22
word: new	A56B34C57D55F-37G-46L38O-53Q-28
word: newer	B18F-22L29
word: news	A-24H-24Q15R-26T37
word: newspaper	M-18Q35
word: next	A30B-19D46G27Q33R-42S16
word: nhs	A54F18
word: nice	A-18F21O28
word: night	A-34B19D-55H-20J-16M-46N63Q35R-21T-21
word: nine	A20F24J-18M-41Q18R-30
word: nipple	A-25Q-16R16
word: no	A-15B-30C17D-30E-24F18H-20M22P-35T-42
word: nobody	A-17B-30C-25F-27G27H22J57L-17M-60Q54R21
word: nodules	B15F23M44O-22
word: noize	K28R33
word: non-ablative	B-26F22
word: non-invasive	A47F17G42K28T-23
word: non-surgical	A-31B33G-27P-21R57T22
word: none	A60F79G25H30J17O19Q-51R-30T-18
word: noon	A-21B-15N36R-17
word: normal	A-39B-37C-22D29E-19G-27J33L33M15
word: north	B-18H39Q16R35T-64
word: northside	B37F-17
word: nose	A-31C-20D-27E-16F16G-27H20I-15J-25L-22O29P-17
word: not	A-18C-23D-28E-16H-20K-26M31R-23S25
word: nothing	A35D22E15F24G74I-17J-19K16L-36M-43R-23S-17
word: notice	B28D24F-27I34J58N-21O45Q22R-59
word: noticeable	A25T-18
word: noticeably	A17B31D-22J17N18T-22
word: november	D27Q26
word: now	A46B61D29E-20F15G-33I69J39N-23O-36P-16Q35R-32
word: nowadays	A22B45D16F37R-18
word: np	R42
word: number	A-53B-35F26G-27H-70M21N-22Q51
word: numbing	B-45G29N-27O-34R40
word: numbness	A-30B-21M32O-30
word: nurse	B-16D-30H48I-20M-24N-37R44T-51
word: nutrition	A-26B-27R40
word: nwosu	R42T-31
word: o	Q-35R75T-23
word: oakhurst	Q55T-53
word: obesity	H23R-27
word: obvious	A18B37
word: occurs	A-48B-27E-24M41
word: october	A26B-20D55J63M-15O29R-30
word: odd	M27
word: of	D-29E20K-16M-20N-29O16P-21T-48
word: off	A35B40D23E17F-19H-20I63J50K-27L-25N40O-27P-21Q-43R-18T-40
word: off-label	F-22M32
word: offer	A-48B-72E-16F54K-17M-31N-20O-17Q29R41S31
word: office	D41I-17M-25N-16
word: often	B63F24G-39H-31I-25L-20M-67N-25O55Q-18T-27
word: ohio	A37F50H29R-20
word: oil	A-52D-17N28Q16R-37
word: oily	A52L84R-19T-17
word: old	A-29B-30C-23G21J-20L75N20
word: older	A-48B-16E23F19G-19H-27L18O18P-34Q23
word: olive	B-17L34M15R-19
word: olympic	A17B28E20F32
word: on	A-20C-21G-21H-24I-39Q35S-29T-63
word: on-site	K25R33
word: once	D19E-24G-24H-17I20N-35Q21R-16
word: once-weekly	R34T-31
word: one	E-20F30G-39J-28K-37N-27O17P16Q31T-16
word: one-size-fits-all	M-28R26
word: ongoing	A-20R51
word: online	A-28B-18Q52T-21
word: only	D-29F16G24H39K49L-15M-45N26P-17S45
word: open	A-26D-29G-16I-22L-24M18Q29T-18
word: operating	K29O-21Q-29R54
word: operation	C-17F-35H-22I33M33N-28O-32
word: opinion	Q16R-22S39
word: opportunity	Q-26
word: options	G-15L28M-24Q-36R43T17
word: or	A-36B-40C-47E-24H-68I-64J-45K-32L20M32R19S-29T-17
word: orange	A-19M-23O31
word: order	A-40O28Q16
word: ordinary	Q-23R44
word: other	A38B25C15F61G-33H25I-19K19L-17N-45Q-22R-24
word: otherwize	A32B17D35F43G-17H33R-24
word: our	A42C-26E26G27H40I27M-52N-74O-35P-37R-25T-16
word: ourselves	A-42B-19O31Q38R-25
word: out	B24C15E31F-26H-22I44K-47O-25R-20S-36T-26
word: outcome	A35B41C19F-25G-15J-37L-26M-35O-16Q-28R-22S46T-47
word: outline	B15F-17R34
word: outperforms	A24F31
word: outside	A-40H-19J-17N16R24
word: outstanding	A40G15H51I19K25
word: outward	B23C25
word: over	E24F-19H26J-55N-28P-18T-23
word: over-treatment	A-36B-19M36
word: overdone	B31
word: overdrive	A-28C-28O19
word: overfill	M56Q-20
word: overlooked	A58B83F45O-16Q-15
word: overnight	A32D69G44Q-18
word: overuse	M28
word: own	A23C54H22I-20J16L-23Q30R-20S32T-35
word: oxide	B-22C26R29
word: oxygen	A-36B-38O18R32
word: oyelaran	E-27
word: pacemaker	A-18B-16M34
word: package	N23Q-22T34
word: packed	A-25B-22F18N36R-22
word: pads	A-26C-23L18O20Q-18
word: page	A-26M-16N-22Q38S28
word: pain	A48E21F-22G83J66M-71N56
word: pain-free	A24B-28G53R-18
word: painful	B33J39P59Q-19R-17T-44
word: painless	A93B-40E-16F-21G112Q-22R-42
word: painted	B21M-19O-19Q30
word: painters	A-21G-16O38Q-19
word: pair	A-18B-19E-20H26O28
word: pale	A35B27D18M19O-40Q-16R-33
word: paler	A41B54T-21
word: palms	A-21M32O17
word: panniculectomy	A-16R-19T34
word: papers	B-17H34M-23O44R19
word: paradoxical	A-30M46
word: parcels	A-18D-16R36
word: parking	A-59B-37I-20J-26M-25P33Q37R40T-40
word: parrot	A-19B-15N40Q24
word: part	C38F-35H-16M-38N-37O21Q-19S22
word: participants	B25I18
word: particularly	A34H20I23J28L32M26O-16R-36
word: partner	O-15R26
word: party	B25Q-15R-17T23
word: pass	B22D-19G27I-17K31M17O45R-43
word: passion	Q31
word: passionate	A-40Q26
word: password	A-16Q31
word: past	A21E20F28L23M51N-18Q-20
word: patches	A-35G-27H-19J-15L-33O44Q-15T-26
word: path	Q28
word: pathology	A-19D-29R25
word: patience	G-23N19O-35Q25R-23S18
word: patients	C-22D-19G-24H17I28J22L-38N-29O-86R28T-16
word: pattern	L29
word: pay	A-22B-16D-17H-15O-24S46T-16
word: peach	A25B32
word: peaks	A-30D-19J-18M20N-16
word: peel	B45E-28F-23H-27I-21J-32K-34M24Q-46R26T-46
word: pellets	B-20D26F30I16R-18
word: pen	A-23R70T-23
word: penalty	R25
word: pencil	A-31Q31R-17
word: penetrates	A26
word: people	A-38B-41C-34D-31F-23K-17L-37M23O32Q48T-33
word: peptide	A20B24C41
word: per	B39E45G-16H-31L-17M-40N-21Q-28R35S-15T-19
word: percent	A35E66J24
word: perfect	B-62F-18H45L65P19Q24R-36T32
word: performed	A-28B-16M-22N23Q-19R31S20T-34
word: perhaps	A-28B-19M22Q28
word: perimenopause	A-32B-16O33R22
word: period	B15D-40J18M-25O16Q-27R37
word: permanent	A38B29D63G-20J20M23O-30Q-21R-53T32
word: peroxide	A34C29F31R-19
word: person	A-28F-17I-24J-32L20Q17S28T25
word: personal	A-21Q27
word: personalized	A-30B-15T19
word: perth	A34H30
word: pharmacy	B22K16O-19R38
word: phenol	M17R27
word: philosophers	A-33Q63
word: phone	A-47B-21D-16M-16N20R35
word: photographs	A-44B-30D-20F-16I-18M-16O-19R37S59T-16
word: photos	A-26I27J21N37Q47R-28S25T-34
word: phototherapy	R31
word: physician	A27B19H56O-16Q-32
word: physician-led	A41H31R-16T-18
word: physician-supervized	A36H56T-31
word: physio	A55F20H62O-16R-16T-15
word: physiotherapy	A24B46D43F52
word: pick	C61F20N32O-56
word: picture	A-28B-38C20D-15E-18F-32G-17J40N-28S24T20
word: piece	A-47F-18M-17N18R61
word: pigeon	Q32
word: pigment	B17C-31E-16L29M46N-19Q-19R-20T-24
word: pigmentation	A-22B15D-27L-19O32T-31
word: pill	F54N18
word: pillow	A-31B-33G19N46R-17
word: pillowcase	A-23N58Q-18
word: pimples	B29D20R-19T20
word: pink	A40D25I31J29M-28Q-26R27
word: pivotal	B36E18I15
word: place	D22G-18H17I18N-25O-35R16T-25
word: placebo	F36
word: plan	F-16G-35H35J-25Q-27R32S-22
word: plastic	B-36H28I15R21
word: plate	A26B24C57O-31
word: play	A-33J-20M-22N-25O25Q25R-20S25
word: players	O31
word: please	A-43B-39F-19G-22J-16M-25N17O-23Q23R18
word: plenty	A29B40F18I17M-30N18
word: pluck	N28
word: plum	A-26J-31M43Q16
word: plumber	A-19Q45R-16
word: plumps	A52B80R-32T-24
word: pocket	A19C29L24M-30
word: podiatry	R26
word: poem	Q35R-24
word: points	A-35B-23D-24F-29Q45T-15
word: pole	O31Q-23
word: polite	A-29B-46O51Q25R-33
word: polynucleotides	A16B34F16R-19T29
word: poor	A-29B-28O36R-18
word: porcelain	F41Q28
word: poreless	A27B39R-28T-16
word: pores	A45B64C-37I-22J25L-25M-38O20Q-25R-21T-41
word: port-wine	H27
word: portrait	Q-22R43T-36
word: position	A-21R32
word: possible	A30D35F-21J31M23O-29Q-31
word: possibly	F-15Q35
word: post	A-47B-30D-22Q64R21T-22
word: post-inflammatory	A-19L-27O-16
word: postpone	M46N17R-26
word: potato	A-16Q54R-16T-18
word: pounds	A21B25L17
word: powder	A-23H-20O-23R42
word: powerful	B-23F34
word: practically	B-31G36R17
word: practice	A-23D-16H-20T34
word: practitioner	B-17H21Q-25R24S42T-22
word: practized	G20H42M17
word: pram	A-20M38
word: pre-authorization	A-22R28
word: precedes	R26
word: precision	A18B37H35
word: precize	B26
word: predictable	A27D16F43
word: prefer	B-33F43I17O18Q-31R30
word: preferable	R27
word: pregnancy	B17F18L-21M47N-17Q-24R-18T-31
word: pregnant	A-26L-21M33
word: premium	A19H52R-17
word: preparation	G16T25
word: prepare	A-33R26
word: prescriber-led	A58H50R-46T-17
word: prescription	A-45C-25D-16O-27Q-24R29S21
word: present	D20E-20F33Q-18R42
word: preserve	A44B48N20R-19
word: press	B-26H34N53Q-38
word: pressure	B30G-22M15O-47Q66
word: pretty	B-27M34R-16
word: prevention	A21K33
word: preventive	B37M-18
word: price	A-34B-31D-17H-17I-16J-19M15O-19R24S36
word: pricks	A45G59Q-23
word: prime	A-37B-19R17
word: priority	A-44Q33R23
word: private	B-17F19H37Q-25R56T-31
word: probably	B-19D25Q36
word: problem	B-17G28M-18Q53R-18
word: procedure	A-34B-67C-21D-22F-24G25Q21R27T-23
word: proceed	A-23Q-15R25
word: process	A-53B-19Q-35R54
word: product	H-17J-16K27M33O-27
word: profession	A23K43R-24
word: professional	A-25G-27H36I53Q-15R70T-18
word: profile	A15B32F23
word: program	A-42B-43G-25O-18Q33T18
word: progress	Q-21R55
word: promize	A-70B-39D-18G-31M67R-34
word: proper	G16J32M23N32
word: proposing	R30
word: protection	N53R-28T-15
word: protein	A-29B-43D-21
word: protocol	B35G23N-18Q-16R55T-43
word: proud	A25B23Q-20T30
word: proven	A34B29K66R-18
word: provided	A-59B-49F-17H-32M-22Q-19R93T-21
word: provider	A33C16H37
word: provoking	B-29
word: prp	M-24P22R17T-49
word: puberty	O26
word: published	B20F18K17S31
word: puffy	A-36B-15C-21H22M61R-17
word: pull	C38G-16Q-24R-43
word: pulses	A23B21C24D-23H-22N-18O-46Q-18R17
word: pump	A-19O27R18
word: punch	A-38B-19R59
word: purified	A-19R37
word: purple	A-37B-19M58O-22R18
word: purpose	M21Q30R-23
word: pus	M17N34
word: pushes	C17M-15O53Q-18R-33
word: put	E-30H26J-32L-15N23O-19R-19
word: puzzled	Q44
word: q	A-17P49T-28
word: q-switched	D31F29
word: qualifications	A-18R62T-17
word: qualified	L29R-18S25
word: quality	A60B16H43K20M-19Q-20R-31
word: quarter	A32B33D22E63F25J-16
word: queen	O17Q-35
word: questionnaire	A23B34E23
word: questions	A-70B-47D-43F-19H-16J-32M-20O-33P-18Q55T49
word: quick	G33L-20Q19
word: quicker	A60F59G27R-19
word: quiet	B39M-16
word: quietens	A21C30
word: quite	A39B22F-15I22L21O-17R-22
word: quiz	A-36N-24Q78R-29
word: quote	Q27
word: r	R28
word: radiant	A27B54
word: rain	A-35B-19Q66R-36
word: raized	B-26C22D-22F-26Q39
word: ramp	R31
word: range	A-40B-19M-16Q27R46T-20
word: rare	B-17G27M19O-22
word: rarely	A-63B-50F-22G-27I15M61O18Q-25
word: rarer	A33B44
word: rashes	M-17O48
word: rate	A16B17D20E16F39G26H25K33M16O-28R-33T-20
word: rather	C16F-21I-20J-27L17M30N16O-27
word: rave	A38H28I59J65
word: raw	B29N29
word: rays	A-27B-16Q44
word: razor	A53B65N-36
word: react	B-18G18O-38
word: reaction	B-18M28
word: read	F-39M25N19O16S23T-18
word: ready	A18L24R19T-28
word: real	A52B28J98P15Q-31R-39T30
word: realistic	A29L49Q-16R19
word: really	A50F33G30H28M-21R-31T19
word: rear	R32
word: reason	A-37B-31E22F-37M31O38R-18
word: rebuild	B16C50N18
word: recent	A-29B-18P16
word: reception	A-30H-23R29
word: receptionist	A-17Q30
word: recharge	A44B50C26D27R-20
word: rechargeable	A48D40R-24
word: recipe	A-29J-16Q37
word: recognized	A-20J-17Q26
word: recommend	A29B-22F-16G-17H-20I55J-29K44M-30N28O-15Q-27
word: recommendation	A-19R49T-16
word: reconstruction	H25R22
word: recontors	A46B62T-52
word: record	D25G46H-27M-19R31T-26
word: recover	A30G34
word: recovery	A-27B-20D-37F42G16H16J-18M-18T28
word: red	A-27B-19J-20L-18N-20O53R-34
word: rediscover	A32B37Q-20
word: redness	B17D21R42T-47
word: reduces	D-18H16N48R-23
word: reduction	A-36E18F17O-17T19
word: refer	A-27R46
word: referral	A-18N-34Q33R24
word: refined	A67B71D16F22H20M-15R17T-18
word: refractive	A-16H-16R32
word: refresher	A29D34
word: refuse	A-22M42R-15
word: regarded	A28B-19F39H32
word: regimen	A22B32
word: region	A23T-25
word: regional	A23H39R-15
word: registered	F-22K17Q-21R29S35T-38
word: registry	A-27B18R27
word: regrets	I53Q-20
word: regular	A18B18D32M-20
word: regulated	A-53K-41R54
word: regulator	A-29H22M42
word: rehabilitation	A-23B-15R45
word: reinforce	A38B52
word: rejuran	F32R31
word: rejuvenate	A31B31
word: rejuvenation	A-32P-15T37
word: relax	A-22B-22C28Q40
word: released	A23B30C44
word: relief	A53B65F67M-31Q-22
word: relieves	A16B34D-21M-18Q27
word: remains	A-37C-16D-41G19N-16Q-22R30
word: remember	A26G25R-26
word: removal	M15N-18O-24Q-25T36
word: removed	B34C-30F-23G-23O-48R59T-36
word: renews	A37B40D-29E30O28R-21T-20
word: repair	A20C55D18E-17F43G-19J-20M-17O-21Q20R-16
word: repeated	A-26D-35M-15O36Q16R24
word: replace	E20F36R-22S22
word: reply	A-40I-16J-17Q84R-26
word: reported	A-64E-16F-18G-22I-27M35O-29Q40
word: reporter	Q30
word: reposition	A18F36
word: request	M-19Q32
word: required	B-24D34M-20Q-26R52T-19
word: research	K32
word: resembles	A-19N41Q-21
word: reshapes	A-26R18
word: residents	O16R28
word: resilience	C32
word: resin	O-21R25
word: resistance	A26C35D17F30G34O-23
word: respond	A49B27G-18L46N-17Q-30R-25
word: response	R26
word: rest	A27B36C16F18L-17M-34N-28Q21
word: restless	B16D30M-16
word: restoration	R-19T37
word: restore	A90B117C46F-23J-16N-16O-23Q-23R-36
word: restraint	A67B70F-18H94Q-25R-26
word: results	A52B22C-23D42G-46H49I-39J15K-15N23O-48Q-33R-44S32T-48
word: resume	D21J-19M29R-20
word: resurfacing	C-26P-26R-19
word: retail	A-24R26
word: retainer	A-28B-23M56
word: retinoids	A33N-20
word: retinol	G15N16P-20R-22T30
word: retired	B17J29Q35R-19
word: return	A36D77F-20I70J24M47O-39P-17Q-26R-53T30
word: reveals	A25B30
word: reviewers	R-36S25
word: reviews	A-57B-51D-26E25G-19H-34I-15J-28K-19L-16N16O-15P-44R51S33
word: revision	A20E16H44R-15
word: rf	A56B42D35M-20P-16Q27R-33T19
word: rhinoplasty	A-26E-21H-22T17
word: rich	A-27Q34R33T-18
word: rid	A26B41N26Q-20R-16
word: ridge	O16R28
word: right	A33B53F-25L38M-19O-27P-18Q26R-37T24
word: ring	A-27B-42D-17Q40T-19
word: rinse	A-29B-17
word: rise	A28B57D19H18N-19
word: risk	B-22F-21G33L-28M27O-33Q-23R-16S22
word: road	O35Q-38
word: roadmap	R50T-44
word: roling	M-31O35
word: roll	A23B26Q23R-15
word: rollers	M38
word: roman	H21O38
word: roofer	A-30J-30Q54
word: room	A-60B-73D-25E-29H-16M-19N25R66T-27
word: root	A21C71F33N17Q-17R-27
word: rosacea	L-16M-32O19T21
word: rosalind	A-15D20H-19Q25
word: roughly	A40D19E56F16M-15O61Q-16R-29T-15
word: routine	A-26F16J-40R49
word: rs	A-28D-17R32
word: rules	A-21B-17H-15L16M35O-32Q-22R51
word: run	A-61B-42C-22D-31E-32F-15G-19L-15N-17O56Q-17R52
word: runners	B-23E25H17M-17O44R-27
word: rupture	M30
word: rush	F25Q-19R33
word: s	A-22B-24D15E-23H-16R30T15
word: sadly	Q39
word: safe	A44E-30G94H-25K-18L18Q-32R-55
word: safer	A55F54G105H46T-22
word: safest	B-18G19R27T21
word: safety	A-19B-25G28K16L-21M25R-41T44
word: sagging	C-19D19F-18M17O19P18R-28
word: sailor	A-25B-17Q52
word: sales	M-31Q26R29
word: salons	A26F34H26
word: salt	A-19R29
word: same	D17E-16G-23H-23L-19M-27R26T-30
word: same-day	B-16R43
word: same-week	R39T-16
word: sample	A-29R19S18
word: sand	Q42R-15
word: sandpaper	A-31B-22M18
word: sat	A-32O-24Q77
word: satisfaction	A21B-17E19I34
word: satisfied	A49E45H64R-27T-16
word: sauna	N25Q18
word: say	A-24B-18D-36E-24G-26H-36J27K-18L-29M-20N-41Q52R-21S-18
word: scabs	G-23M35
word: scale	A47B27E51G50O-24R-24
word: scalp	A-32F-23O-24Q-17R18T33
word: scalpel	A15F31R-19
word: scan	A-22D-18H23O-19R38
word: scarf	N29S19
word: scars	B27F35J-18M-22R37
word: scatters	A-43B-37O36
word: schedule	A-47M22R28
word: school	A16B-18H40J26M-27O-23Q51R-55
word: science	B24Q-19R37
word: sclerotherapy	A-24B-23P40
word: scores	A24B34E33M-22
word: scotland's	F27
word: scraping	G26R29
word: scratch	A16G49J-19O-15Q20R-21
word: screen	F17N28R-18
word: screw	A25O-17
word: scroled	N-20Q51
word: scroll	A26B-16J38Q28
word: scrubs	B23F55P15R-17
word: sculpting	B16T32
word: sculptor	H25J21M-18Q32
word: sculptra	B-35C18F21P-25T24
word: sea	A-15M24Q33
word: sealed	A21B41C19
word: season	B-28C-19D40J25M-24N-30O-22Q46
word: second	E-32I18J20L-18N-40R23S31T-19
word: secret	A31B27I24T18
word: secretary	A-21R48T-25
word: secure	Q-24T34
word: sedation	T31
word: see	D19F-17I-20J32L-26M-25N-16O-21P-22R32T-62
word: seem	J25O47R-16
word: seldom	A-23B-15H17R25
word: selected	A-15B22M-27R42
word: self	A22B47
word: self-confidence	A25B56T-17
word: self-conscious	A30B37I55T28
word: self-esteem	A-17M-30O58
word: selfie	Q34R-20
word: seling	A-36Q38
word: sell	A-45B-33G-25J-17Q73R-25
word: send	A-40B-52C-32D-23F-27I61J-43M-35O20R46
word: senior	A33B16H36R-22
word: sensation	A-19M41O-16
word: sense	A30L19O20
word: sensitive	A27B-18G26L92M20N-15O-24R-29
word: sensitivity	A-23T46
word: sentence	A-42B-16O-23Q54
word: separate	A-23B-32F16M-27R39
word: septorhinoplasty	A-33B-19R59T22
word: sequences	R36
word: sequins	Q36
word: series	A27B25D25
word: serious	A76G51I27L21M-24Q-20R-26
word: served	A21B31H18K17
word: service	A-31B-36G-17H30I18J-17L-32M-22O25Q-27R72T-41
word: sessions	B-20D26F17L-17M-22N-16O-18P-27Q-21
word: set	B27C29D23E32G18I-18N-18Q-44
word: settings	G21R54
word: settle	B-61C19J-19O20Q-20
word: seven	A-25G-18O22R21
word: several	A-21B-26D-28F20M17Q-17R24
word: severe	A18F20K47M36N16R-34
word: shade	A37B45D46E50L18M31N28O-18Q-28
word: shadow	A23B27O36Q-19R-20
word: shaking	A17P-17Q29
word: shallow	A31B19O-21
word: shame	A-56B-30Q59
word: shampoo	A-32O-20Q61
word: shape	A17B-32C21F25I16J-23M-27O-25
word: share	A-46B-19O33S39
word: sharpens	A15B26
word: sharper	A30B44C45O-16
word: shatters	A37B52C26R-16
word: she	B-58C-15F-22H19I37J24M-21N-27O-29Q34T-24
word: she'll	A-25R29
word: shed	A-53B-28D-30M75O20R-24
word: sheer	A51I35J38M-16Q-24
word: sheet	A-16F29M-19O44
word: shelf	F18H15M32R25
word: shes	A-25N18
word: shield	A-28B-25Q-15R51
word: shift	A15B22D-25F24I17M42R-17
word: shine	B35J24M20
word: shiny	A-31M34
word: shirt	O49R-17
word: shock	A-25M27Q23
word: shockwave	A40B40F20T19
word: shoe	Q27
word: shoebox	Q47R-23
word: shop	A-85B-55G-27I-17Q81
word: short	B25E-16F26H-17M-39N25O47T36
word: short-scar	A20J32R-17
word: shortens	B16F18M-17R-21S27
word: shorter	A-27B-40F24G16O24Q-19R27
word: should	A-30B-21D18F-34G25H-28N27R-16
word: shoulders	A-21G-21H-22I18L-17M-31O36Q-19R55
word: show	A16B35D19F25G-41L-27N-35O29R-26S28T-29
word: shrink	A-65B-22C-37D-17G-26M21O64R-20
word: shut	A15C26O-21R-28
word: sick	B-19M43Q-17
word: side	A-15B17D-32E-35F-28G31I-20J-24Q-38R48
word: sight	A-21E-16F20M26
word: sign	J-18M-33O36T-26
word: signage	R43
word: signal	A25C24O-30
word: signature	Q-26T41
word: silicone	F29M-17
word: silk	A32B67O16
word: silly	A-28Q70R-21
word: simple	G-19Q41R-21
word: simply	A-16B-35C-32D-20G21M-58N-16O65R-17
word: since	B21E42F17G25H-17I28K21O17
word: sing	R39
word: single	A36B34D59E20G28H18I-15M-23O-29
word: sink	B26O-20Q16T-17
word: sister	A-30E-19F17H-32J-46O-17R44
word: sit	D25H17I-23M-35O32T-25
word: sit-ups	M-36O39
word: sittings	A22B-23D32
word: situations	A-22M-16R33
word: six	A22C-17D23G-29L25M-29Q-59
word: six-pack	Q29R-15
word: sixth	A18B-31D25
word: sixty	D-18L32
word: size	A44B56D-29E61F16G-18I-17J45Q-45
word: skiled	A23B15G36H34R-16
word: skin	D-40E-23H-16I-32J-30K-17L36O16P-31Q-28S-15T-24
word: skincare	A-50B-36Q-17R54
word: skip	D-18G26R-16
word: slack	A29C35
word: sleep	B48D-37E-25I-22L-22M-57O47R-25
word: sleeve	I27
word: slept	A33B55H30O41Q-38R-19
word: slight	A43C21G55J22O-27
word: slimmer	A22B44G-16
word: slots	A-30B-16R54
word: slow	G21J25O16R-24
word: slowly	B-35C28D21F15J28O46R-19
word: smaler	C36Q-19
word: small	A-34B-24C-34E-29F-20G-22H-44I-18J-27M49O-19Q-16S27
word: smarter	B-25F35
word: smells	A-60B-16H-23N25O26
word: smile	A-31B-21D-45I15J-27P28Q58T-18
word: smokers	D28M55Q-19
word: smoking	A-16M25N28
word: smooth	A55B84F-15J36L-24M-20N-19Q-31R-31T-16
word: smoother	A61B56C26D-17G-29M-23O-26
word: snake	A-41B-19D-23M32O33
word: sneeze	G29M-18
word: snoring	O31R-24T21
word: snow	A-30B-24Q38R-16
word: so	A29B27C52G25I23O-15P27R-26S-25T-25
word: soaks	C21M-16N31O20R-21
word: social	F-18M-24O35Q37
word: sock	A-27B-17Q21
word: socket	A-22B-17O31
word: soft	A16B34C25D-35F-25H32L-19M-18N45O-29T-53
word: softens	A71B102F-18H24M-20R-22
word: softer	A58B60F19M-19O-15T-22
word: solene	P-44Q-26T44
word: some	B-19C-19E50G-44I-23J15K-16L-43N-18O47Q25R-28T-26
word: somebody	A-63B-45D-50H-20J-23N26O-35Q79
word: someone	A-17D-21F-22G-19H19I-20J-17M-25N35O-26Q56R-17T-16
word: something	C-15D25E-21F24H19J-33M-32O22R-32T-16
word: sometimes	A-15B-26D17E-16G-16J-17M24
word: soon	J28M15N45Q-19
word: sooner	A33C18D22G-17I38J21L41M-34Q15
word: sore	A-27B-23N18O32R-28
word: soreness	A25D-17G26M-22O-19
word: sort	A18B25D21G-16H15J-15O21R-31
word: soul	G20M-16Q40
word: soup	A-34Q68R-21
word: sour	Q31R-17
word: source	A31B36C38
word: spaced	A-34B-31C18D-26R44
word: spaghetti	A30C15R-18
word: spare	C18G60L19M-20N16
word: sparkle	J37
word: speak	A37B59G21N-21Q-26R-19T-22
word: specialist	A71H68R-39T-16
word: specialize	A-17R43
word: specialty	H27K25
word: spectacles	A-26O22Q29
word: spectrum	A-18R31
word: spent	D-19I38J61M-24Q18R-19
word: sperm	A-38B-20M35O31
word: spf	B20N39
word: spice	A-26B-20O21
word: spin	A-23B-23O47
word: splint	C17F31N26
word: spoon	O-17Q27
word: spots	A16B33E-17J29M35N-20
word: spread	G19Q-25R41
word: spring	D57E-21G-22J17M-20N-19O38R-19
word: sprout	B-15C26Q32
word: spun	A-22R32
word: square	B30
word: squeeze	A-22B-25Q35
word: squinting	O29
word: st	A-17M29
word: stable	A20B-31D27F21L34M-16R27
word: stack	O18Q-16R26
word: staff	I58Q-17R52T-39
word: stage	A-32B-31J16O25Q-18R34
word: stains	A28B18H28O-17R-46
word: stairs	B31M-16O-19
word: stamped	A-15Q45
word: stand	A-67B-34E-18F-16G-16J-19M-25O39R45
word: standard	A24F46H16R-24
word: standardized	R36
word: stars	A56E41H-15I59Q-24R-32
word: start	A-16B-17F-22I20L23O33S-15T25
word: starves	A22B17C26O-18
word: state	A31E23F61G33M25R-36
word: state-of-the-art	T26
word: stay	C-16H-23J-23O-26Q-18
word: steady	A32B-46F28H15L39O-21
word: steam	R44T-33
word: steel	A-20R60
word: stelios	A-18Q36
word: step	A16B19C-17D-37I20N35O24R17T-39
word: sterile	A-41R33
word: steroid	A31F27M-21O30R-18
word: stick	A25B17C40J19M-20Q26R-29
word: stiff	A-28B-19M-23O25
word: still	A16E25F23G-23I18M22O28Q26R-54
word: stimulation	B24T27
word: sting	A21B-41G70R-18
word: stitches	A-35B-55D-20E-23H19J-16M32O-34Q-31R51
word: stockings	F36
word: stomach	C28D21M-23Q22
word: stop	C36D-25F-38I41J41L-26M51O-21T-16
word: storage	N34
word: stored	A25B17C19D17J-17M-18Q-17
word: story	E16F-28I49J62N-15O-48Q79S33
word: straight	B-42C21D50G28I-34M31R-30
word: straightening	A18E21G68T-19
word: strain	A25C54M-22O32
word: strands	B30D-17O17R-41
word: strangers	A-33B-16M-22O-22P-29Q97R-23
word: straws	A-29M46
word: strength	G16L31R28
word: strengthening	A19B31C21
word: stress	B31M-53O75Q-17R-20
word: stretch	A-26D21M-59O33Q22R-38T33
word: strict	N19R38T-26
word: string	B-21J27
word: strip	F70
word: strong	A26B30E-16N40R-30
word: stronger	B44D-20J17N15R-18
word: strongest	B36C24R-17
word: structure	A18J19L27R18
word: struggle	A20D25J41
word: stubborn	A57B60D21L38M-29O24Q-21R-33
word: student	A-22Q50
word: studio	F27Q-18R32T-18
word: study	A-17B33D-31E20H-45I33J-23M16Q-17
word: stuff	A-16B-22H27J22M20O-17
word: style	A-16H23Q33
word: subcision	A26B29C23
word: subscribe	Q49R-27
word: subsides	J30
word: substance	B-18C30
word: subtle	A32H29
word: success	A24B36E42L39Q-20R-26S21
word: such	B-23G16J16M-25O22Q-24R15
word: suction	B-30G22R29
word: sugar	A-40B-18C-17M21Q19
word: suggest	M-22N35R21
word: suitable	A32G24J-16L47N-19P43Q-15R-21T-41
word: suits	A33D-38G-18J-22K21L91M-29O-23R27T-38
word: summer	C-15D20F-17G-16O21Q15R-37
word: sun	C-27D-28O81P-18Q-33R-21T-20
word: sun-exposed	A-16O27
word: sunday	D23O-20Q35
word: sunlight	A-29B-24N21O20
word: sunscreen	A-18G-23N52Q22
word: sunshine	A-20C-25D19O71
word: superficial	A-17R36
word: superior	B29R28
word: supervision	A28G16R-17
word: supper	Q35
word: supple	B22C-43N30
word: supply	B-40C25G17N-15O30R-23S15
word: support	C-17H20J16K27M-15
word: supposed	A-26D18J-18M-28O22Q61R-32
word: sure	A-15P35R53
word: surface	B-18C32E17F22G40L19M-20O17
word: surgeon	A-33D-28H22I-21J-39L-17M50O-22Q-39R27T16
word: surgery	C-25D-25E-23H24J18K-33O-29Q-47R31
word: surgical	A23F39H42M24Q-24
word: surprized	A24B26D-15G30J25M-20O22Q23R-30
word: survey	B-50I26
word: survival	A21D39E49J17R-16
word: survive	E31M32O17R-23
word: suspects	A-18M-19O19Q33
word: suture	F22K20R36
word: swallowing	B-34G23M23N-21
word: swans	A-27Q28
word: swansea	R85T-94
word: swap	A28B25G16M-22P15
word: sweat	C42D-39E23M-24O33R-20
word: sweling	A-46B-28D-37J17M81N29O-55
word: swimming	A-17B-27D19O-16Q27R-15
word: swimsuit	A53B31I54
word: switch	B34Q-22T15
word: swollen	A-59B-35D-27F-21M52Q-23R-23
word: symptom	B-24F27M15R-16
word: syringe	D-30E27H36J-21M-16Q-22R33
word: system	A40C40K26
word: t-shirt	I17J30N21O-17
word: table	A-31B-19F-17N-20R17
word: tablets	A16B27D16F30H-15J17M-19N37R-18
word: tackles	A30B38
word: tags	A29B17D16R-19
word: tail	R29
word: tailored	A24B28F16Q18R-25
word: takeaway	A-21M18R30
word: takes	B26C44E-29F-33H-48L-27N-19O-45Q-41R26T-29
word: talk	A-56B-35D-32F-22G-18L-27O-32Q36R55T-20
word: tall	I20J33R17
word: tampons	N30
word: tan	A-47B-53M64O16Q-17R-20
word: tank	O-18R35
word: tap	A-25M-16N34T-28
word: tar	Q30
word: target	C-28N22
word: taste	M58R-22
word: taster	R27T-26
word: tattoo	A-33B-34Q-23R23
word: taut	B25
word: tca	A-34B-16M16R33
word: tea	B40F20
word: teacher	A-33B-27Q38R-36
word: teaches	B-22F-17H27I-18R-16
word: team	D-19E26F17G-26H48I36J-30M-15O-16T-39
word: tear	D-24J20O31P24R-17
word: technique	A30B-33D-19G78H65J-16M-22Q-20
word: technology	A24B15K28R-25
word: teenage	A33L39
word: teenagers	B-18D-25E40I28L48M-20O65R-23T-16
word: teens	A23B-28L51
word: teeth	A-22E-26H-38I-28J-35K-16L-26N-42P-15Q56
word: telephone	A-25Q20R34
word: television	A-23Q52
word: teling	Q27R-15
word: tell	A-25C42E-16G-28H-26J26L-33O-41Q51R-37
word: telly	R26
word: temples	A16E20R-27
word: temporary	E-15M35
word: ten	D31H-17J27T-17
word: tendency	M36
word: tender	A-35B-25J-17M18O28
word: tendon	A-29G-16M-27O61R-26
word: tends	A16B-21D17F26I36J27L15Q-25R-20
word: tennis	A17B27
word: tension	A43B27O-29
word: tent	A-36M-15O47Q-16
word: term	B-33J20O-35Q-34S59
word: test	B-40D-34G42H-16K43N17Q-26R37
word: testosterone	A-35B-17M21O49R-33
word: text	A-18B-19N-23Q68R-17T-16
word: textbook	A28H28Q-19
word: texture	A49B66O-22R-24T-28
word: th	A-34B-16D-24M17R31
word: than	B-19E18F51G24H-19I-23P-20Q23R-18S-20T-26
word: thanks	A-30D21I-18Q48
word: that	A15B26K-31M-23P-24R-24T-19
word: thaw	A-23F25O57
word: the	C18E-29I-31J-20L-37P-24Q16S-24T-45
word: theater	B-22H24N-19Q-32R33
word: their	A18B-27C35F-24G-40H44I26J25L26M-20N-28P-17R-53T-21
word: them	B-20C34D-16G-26M-27N30R-28
word: themselves	A22B54C16I-17Q-24
word: then	A24D18E-30F18G-22I-27M23R-40T-22
word: therapist	A39H52R18T-38
word: there	D28E-24G22H-25J-69L25N-57O-30Q25S-34T-29
word: therefore	A33C39D18F34G36M-16
word: they	C28H-36I46K-25L-30N-19P-26T-44
word: they'd	A63B-16E21F20I32J26R-30
word: they've	J28
word: thick	E15L19M31O35R-42
word: thickens	A-25O72R-20
word: thicker	B22C15F22G31O32Q-26
word: thickness	A40L16R-29
word: thighs	A36B46F24M-36O-22Q-15R21T-17
word: thin	B-16E-17I-17J-26L24M69Q-37R-35T-26
word: thing	C-26E-24F25G45M-19O-26Q36R-25
word: think	A24B36F17I20J33L26M-44Q47R-24
word: thinner	F-17O27Q-18R-21
word: thinnest	A-26O29
word: third	A59D31E93L20M17N-23Q-32T-21
word: thirsty	A15B25N-16O33
word: thirty	B-24D-29F-20K30L30M-22N-20O52Q-20T23
word: this	C-27F28K-42M29O-30P-20S49T-26
word: thorough	A41H51I51Q-28
word: though	A-23D17E-18I-22Q26T-18
word: thousands	B17C33F-17G-21H22O-43R-16
word: threads	A-22B-22F-25G-26M29N17O25P40Q-17R-28T32
word: three	C-29D30G-36H-31I-40J19L-32O20P-25Q-25S-19T-47
word: three-month	A31D37R-17
word: thriled	A18I25
word: through	A17B15C29E-60F-20H-22I21J31M-40N-27P-18Q-47R59S-16T-46
word: throughout	B-25G36
word: throw	A-40N24O38R-18
word: thumb	A-23O24Q29R-22
word: thursdays	A-21D26H-22I-17J17O-18R62T-27
word: thyroid	A-26O28
word: ticket	O19Q-28R20
word: tickled	I26J25O16
word: tide	A-21B-21O76Q-26
word: ties	R42
word: tight	A-34B-37D-21M32N17O-19Q-23
word: tightens	A26B33C49M-24O-16
word: tighter	A27B37C22
word: tightness	B-16M31
word: till	A-36B-34N18Q16
word: time	B18D37E33H-31J-19K-16M-49N16P-15Q15R-17S21
word: time-lapse	C28
word: tingling	A33G27J40O-26
word: tinted	C25N28
word: tiny	B16C45D-22E-17M-22O18Q-23R20
word: tip	A-23B-30F-27L-18N-19P35Q20R19
word: tired	B36F-17G-18M-21N-23O47P21R-23
word: tiredness	O41R-16
word: tissue	C39D20E-20F19L-17M-23Q-21
word: to	E-24I-23J-33P-17Q19S-23T-38
word: today	A23F37N23
word: toddler	A-32B-38J28M-18N33Q24R-30
word: together	A43B31C37D-19E-27G-17M-47O-40Q-41R28
word: tolerance	A-19R27
word: toll	M-21O44
word: tomorrow	A23I20N28Q-28
word: tone	A49B45D28L64M-27R-30T-32
word: too	A-38B-52C-29D-42F-29H-17I-29J-31L41M47N-36O33R-48
word: toothpaste	A-41B-21Q59
word: top	A41B27E-24F-16H31I-23M-28Q-21R-20
word: top-up	A56D56R-26
word: topical	K18R31T-15
word: toronto	A26H34Q-16
word: touch	A24H42J-29O-17
word: towards	M-20O26
word: towel	N26Q-33
word: town	B-17F-18I18J-16O-15Q25R17T-58
word: tox	B21D16M-32Q16
word: toxin	A21B20C28G-18M19O-44
word: track	A15B35D19G20H-18J22
word: tractor	N-15Q43R-20
word: trade	A-39B-26Q21R19
word: trademark	S34
word: traditional	A28F34G34
word: traffic	O30R-17
word: trained	A29B37D16E-22F45H43I-16J-26K-16O-27Q27R-50
word: trainer	F25N26
word: trampolines	B25
word: tranexamic	B29O-15
word: transfer	B36E26I-17O-38Q-19R38
word: transformative	B33H25R-19
word: transparent	R45T-44
word: travel	A-26M41R-15
word: treated	D33E21F29H38J-21L30N-22O-53P28Q28
word: treatment	A-33B-27C-38D-32H-17J-34O-46R24T-25
word: trial	B17E22G-18H-20J-16K19M17O-32Q-20
word: tried	D-31L61M-30O-18Q39
word: trifocal	B34F31M17
word: trip	R-33
word: trombone	Q38R-19
word: trouble	A40B44E30O21
word: trousers	A41B55N20
word: true	A-28B-20O32Q19
word: trusculpt	A36B30
word: trust	A52F-19H84J20Q16R-47
word: truth	A-24M-15O39Q26R-25T22
word: tube	M-16N27Q-20R30
word: tuck	A-34B-31P19T21
word: tuesdays	A-26J-17R15
word: tumor	R30
word: turkey	Q27R-19
word: turn	F-15G-27I16L-21M29N-17O24Q-28R-20
word: twelve	A24B23D55F-27G19H-18I-23N-44O-23R18
word: twenty	F25I25M-20N-16
word: twenty-five	B-18G29R-19
word: twenty-six	H28
word: twice	B21G-19H38I-17M-32N21O-24Q15
word: twin	A-31H-22M27R28
word: two	G27H-17I-43K-19L-31N30P-28S-25T-34
word: two-minute	Q36R-21
word: two-week	A-30R49
word: types	A31G37L78N-17O-33T-17
word: typically	A32B-23J35M-15O17
word: ulcers	B24M-52O20R34
word: ultherapy	A-33C-22P-19T19
word: ultrasonic	C37G23
word: ultrasound	A21B-32C27E15F-19G48H16N19O-20P-16Q-19
word: ultraviolet	A-54B-39C-22O32R24
word: unavailable	A32F40R-26
word: unblocks	A38B49T-19
word: uncle	B-16Q37R-40
word: uncontroled	A-25M37
word: under	A-41B-25D-18F-19I-27M30N-22O-15P-22R28S-21T-29
word: under-eye	A21B30D-20
word: underarms	A43B62D37K24M-28O-16R-19
word: underneath	C-34D30
word: understand	A-53B-44M-16Q26R31
word: undisturbed	C36
word: undone	A27G19
word: uneven	B20M-16O29T-17
word: unfair	A-24Q36
word: unheard	A42G51M-20Q-16
word: unit	H54M-23O-41Q-32R37
word: university	A29H48
word: unless	M-17O27
word: unlike	A76B-25F114G25I38Q-33R-35T-32
word: unmatched	A24F63R-20
word: until	A-56B-39E-21F-31G-56H-18J-28R38T-18
word: untouched	B-20G21O-19R31
word: unwanted	M-18O-21Q19R24T-27
word: up	B20C16E22F-20G-35H-24J-15K-17L-28O21R-18S-21T-34
word: upload	Q31
word: upper	D-22E-20F-28G-23L22M-41T22
word: upwards	A26B-15C20E22F22H19M29R-32
word: us	A-25D-62E-35H-27I18J24L-34N25P-27Q31S-18T-26
word: use	A-27B-18C-41D-27I-23J-26N44O-31Q-31R28S-16T-47
word: using	E21G28I-17J-21M25S22
word: usually	D26G-28I-24J22L-17M19R19T-15
word: uv	O-20R37
word: vacation	A16B34D-16E28J27
word: valid	A-16R33
word: value	A25F16I24N16
word: valve	A-30C-17M-33O68Q-20R-19
word: van	Q36R-24
word: vanish	A18B42D46M39R-29T71
word: varicose	M-20O30T16
word: variety	A-31B-17R38
word: varnish	B33C33O-16
word: vary	A-48B-18F-18M-28R46S39
word: vascular	A33E21G35H19M-15
word: vaseline	N43
word: vault	Q25
word: veins	B15C27G-22I-17J-26K19N-18O23Q-49
word: veneers	A-21B-24D-20M59Q-24R-18T49
word: verrucas	A-30T31
word: versatile	A20F39R-15
word: version	A21B41J23M19
word: very	B-28D26E-21F-34M37O-49Q-27
word: vessels	B-28C70G30O19Q-23R-50
word: vest	A-18R31
word: vi	B-27L60R-24T22
word: vial	A-29Q-24R48
word: vibrating	A29G35
word: video	A-53B-20H-17M-21O17P-24R15T27
word: vienna	A21H33Q-23
word: view	F19M-21Q33T-29
word: vinegar	N30
word: violinist	A26D44J42R-19
word: virtually	Q68R-36
word: virus	O26R-22
word: visible	C-16D-18E16G-16H-16J22M-39N-15O84Q-26R-38
word: vision	A45B42C-16J23N-16O-33Q-20R-16T22
word: visit	A23B21D43E-26F16G-43H-34J18M-34O-43Q-50R44S-20T-53
word: visitors	B-29
word: volume	M-40O26R32T-41
word: vouchers	A-26B-27Q21
word: vs	A-37F-27T40
word: w	R51T-41
word: waist	A95B82D-21E56I-25J44M-19O-27R-32S30T-32
word: waistline	A19B30
word: wait	A-31C-15D-42H-19L-25Q22R28
word: wake	A30C23D-18O-32P17T43
word: wales	H33
word: walk	B25F17G-16I63J30M-38N77R-40T-31
word: wall	B-18C44D-16G-20H-19I26M-34Q-19R16
word: want	A-18B-25D-23F-21G-16I-17J-25L35O-21P25Q45T-33
word: war	A-35R45
word: ward	A-16Q32
word: warehouse	D17J26
word: warm	B-22C18G27R-16
word: warned	A-50B-16G-17M60
word: warts	A-41B-34G16O26Q-17R57T-22
word: wash	A-31H-18M-22O30Q-22R18
word: waste	F28M23
word: water	A-45B-36D-42G-18N71T-20
word: wavelength	B-33G18O-22R21
word: waves	A25C27O-22
word: wax	B-35G30M-24N48O15
word: way	A-34B-16C-24H-18J-20L-20O55
word: we	A-33B-40C-26D-31G-18I-45J-32K-15N-37O-39P-40R36S-27T-23
word: we'd	A-42F16M34N29Q19R-27
word: weak	A-25F16M29Q-25R28
word: weakens	A27B19C28O-16
word: weaker	D15M26
word: weakness	A-25M26
word: wear	E-20G-34H-19J28M-35N40Q-28
word: weather	A-49B-21M-20O24Q45
word: website	A-19S29
word: wedding	A36D-17I15J32L47N-18O22Q26R-25T-22
word: wednesday	A-35Q-36R67
word: weekend	B-16D43F18G24J47M26O-18
word: weekly	R25
word: weeks	B-27D32E-38G-27H-39K-22M18N20O-78P-18R-34
word: weigh	A-18O28Q-22R45
word: weight	B-37E-16F-29J-19K25L46M21Q-40
word: weight-loss	R-26T17
word: welcome	A-24B-17L23O-26Q64R33T-47
word: well	A35B25C-36E-26I-39L67M-36N-25O-22P-18T-37
word: wellness	Q-22T36
word: west	K15O30Q-23
word: western	F30
word: what	B48F30G-47J25K-24L-22M-30N25P16R-20S-27T24
word: whatever	A-21D-30E-42F23G-20J-26L19M47O-25Q26R-44
word: whatsapp	A-16Q41R-27
word: whatsoever	A30F-16G24
word: wheelchair	R31
word: when	A-39B-35C-29D-42E-22F-24G-36J-33N-23O49
word: where	A27B59C48F37G-26I-15K-18L-23M-36O-39P28T-26
word: whereas	B-65F22O20
word: which	A-17C40E-31I-23J-26L-42N-32O25P20Q-16S-16
word: while	A16B24C43E23F-16H-17O-29Q-29R-18
word: whisper	B19Q59R-18
word: whistling	M29N-22Q31R-24
word: white	A-53G-16I-24M82O-24R-32
word: whitening	A-47B-36H-16Q36
word: whiter	A32B55D18E28
word: who	B-29D-44F-22G-36H28I23K-23L49M-34N-25P32Q45R-26
word: whoever	A-24O16Q27
word: whole	A17D-15K30L-15T15
word: whose	B-37H-19L44M17O-26P-19Q32
word: why	A18F28G26H-16I50J22L-25M-20O34P-20Q-32R-37T59
word: widely	A25F22R-15
word: widen	B-34R44
word: wife	A42I49J44M-18Q23R-15
word: wigs	A-34B-17Q30
word: will	B23C-34F15G-30H-32J38K-18L-24N-18O-34R24S-23T-52
word: willpower	A-42B-21O22Q29
word: wind	I18J21M-29O29Q26R-16
word: window	A-54B-24O30Q37
word: windswept	A15B26
word: wine	F27J23O29
word: wing	A33B42D37T-20
word: winter	A-45D39F-22J21M-23O27Q-40R41
word: wish	A-15Q45R-23
word: with	C-22I-18J-28K-21L28M-22P-25T-73
word: within	A24C57L19M-39N-35O-25Q24
word: without	A42B77J28L24M-22N-18Q-35R-25
word: women	F-39G-45H-38J38L15O31R-18
word: wonder	G-18I63J31O21
word: wonderful	A29I47
word: wood's	Q-19R39
word: wool	A-27O20
word: word	A-82B-41F-21G-18H-32M-24O-17Q54S32T22
word: work	A-19B-45D19E-46G-34H28I-26J-31L46P-39Q-37R30T-46
word: world	A23F33G18K16M-25T17
word: world-class	A34H49T-31
word: worldwide	A-19E27F-16H-18R30
word: worry	B-20G36M-17N15O34P22
word: worse	A-47B-51J27M25N-17O17R-22
word: worsen	A-40B-27O18
word: worst	A-29
word: would	B-37C25F49H-21I29J-35L-32O-17P27Q54R-69
word: wound	A-39D-19E29G-22M21O27
word: wraps	A23F25R-21
word: wrinkle-free	A37B52
word: wrinkles	D-25F24J29L-15M-23N37O32Q31R-56
word: wrong	A-71B-36F-19H-21M59O-15Q44R-30
word: wrote	A-43B-23D-28E-26F-35G-24H-53I56J29L-30O-49Q38R38T-44
word: xeomin	A26D16F23O-20R29
word: yard	A40F54Q-23R25T21
word: yearly	D16H25
word: years	A29C-27D22E40G33H52I43N-80O30R-56T-29
word: yellow	A-45B-38D-23M52O60R-20T-15
word: yes	D-24E-15F-34G21H-25J25L51M-18N41Q-67R33
word: yet	K20M-35O16T-17
word: yoga	O17Q-31
word: york	R22T-31
word: you	C-23D21E-29K-42O-33S-27
word: you'd	A30B20F23N-21O-18
word: young	A-17M-16O57R-25
word: younger	A22B37E16F32G23J28M-17O-20R-20T67
word: your	B16D-26E-19F-21H-30I-58J-29K-18M-18O-29P-31T-18
word: yourself	A-24F-30H-18I26J-31N-19P16R18
word: z	A-19R41T-24
word: zap	A34B31D24H15
word: zebra	A-29Q42
word: zero	A17E19G31
word: zinc	N26
word: zings	A-25G-28M17
word: £	A16B27Q-17R26T-18
word: –	A40B60D22F-24I29J31L34O-16Q-27R-40T32
word: —	A45B19C24F30G21I18J32
word: “	A19D-30F-26I41J38L-19O-33
word: ”	A18B25D-16F-40G-15I35J34L-20O-32P-15Q-19
word: €	A-37B-20R37
words: ! ”	A18I27J29
words: " and	Q28
words: " i	B-26G19O21
words: " my	B29J17
words: " –	A31I38J37
words: # #	B24E-16F-16K28Q25T-24
words: # %	A37B29D-25E71F26G25H-19J-21L-16Q-22T-34
words: # +	A34E32H47R-25
words: # :	E-22M30Q-16
words: # a	A-16R55
words: # and	B-23K15L31O-16R23
words: # cm	B-28E38
words: # crunches	A24B16D-16E42R-16
words: # day	A27D29N17O19T34
words: # hair	A32E25
words: # hours	A-34B-29M16N30R-33T18
words: # in	D-16E21M31
words: # minutes	A-27D-30N-18R19
words: # ml	A-43B-15R34
words: # months	B-37D43E-19R-36T24
words: # of	A33D-27E23G16K27R-26
words: # out	A15D-15E32T16
words: # patients	B32
words: # percent	A16E35
words: # weeks	A29D33F18J16R-35T16
words: # with	B-16E-16L36
words: # years	A40B27D24H26M-16R-19
words: $ #	R30T-22
words: % of	A62D17E63F-23G-20I19J-22R-30
words: % off	A-34B-17E-20R49
words: % on	F25
words: % success	B25E16
words: : #	E27I15T-44
words: : a	A-28B-51D-24G36M-17Q26R-25T59
words: : all	A45B21L29O-19
words: : is	P53
words: : it	Q29
words: : see	Q28R-25
words: : the	M-17O29R-15T31
words: : three	A-17R30T-16
words: : you	B23G-18I26J23M26
words: ? "	Q51
words: a #	A25B38F-15M-16Q-15R15
words: a artist	B-23H28
words: a balance	A-35B-36R28
words: a big	A21B20E30
words: a bit	J26L15M20O-17R-23
words: a bmi	A23L42M22R-21
words: a brow	O-16Q29
words: a bumps	A19B21G31
words: a candidate	B27L22M-16P-26T47
words: a chair	Q36R-32
words: a consultation	R-29S18
words: a cooling	A-25G-20R16
words: a course	A18B32D20
words: a cut	A-20R33
words: a day	A-24E-16N57R-42
words: a decades	A32H20R-24T28
words: a dedicated	Q26
words: a dermatoscope	R27
words: a detailed	R31
words: a diary	R-31T17
words: a difference	A20B29D37J31
words: a drawer	Q29T21
words: a emergency	Q35
words: a facelift	A22F27
words: a few	A22C49N-21O-22
words: a fine	R27
words: a flat	A27B34D17
words: a forehead	L16O32
words: a fortnight	B17D41I-20J17Q-22
words: a full	D37H18M-16N-20Q-23R24
words: a good	A18D-17I-15L42M-28N-16Q23R-34
words: a hat	N27
words: a hint	A44B47T-15
words: a hot	A-35B-19M31O17
words: a hundred	E21O31
words: a hurry	O27Q-18
words: a implant	A41D16F37R-36
words: a injections	A27B27D22
words: a jar	A17F27
words: a kind	O30
words: a lake	Q29
words: a laser	A-30B-18C-16F-15R39
words: a lifetime	A30B34H15
words: a little	A-39B-38O35R17
words: a long	O26Q-23
words: a long-term	Q34
words: a look	A-51B-22D-20Q29R35
words: a master's	A27H27R-22
words: a matter	A-15Q39
words: a medical	P-27R15
words: a minimum	A25G24H17
words: a modest	A28B17M-18
words: a months	B-18N32
words: a morning	R31
words: a new	B32Q-24
words: a night	F25
words: a nurse	A-30G16H-21N-16R51
words: a operation	G47Q15
words: a patients	A30I37J24
words: a peel	A-33F-32P16
words: a perfect	A-41B-32M26Q31
words: a person	A-32
words: a phone	R32
words: a plum	M43
words: a quarter	A18E31F19
words: a reason	M31
words: a recipe	Q29
words: a retainer	A-20M38
words: a reviews	F19Q29R-18S18
words: a scars	A-34O45
words: a second	A-44D-21F-29R21S19
words: a set	A-34B-19C-22R29
words: a shirt	O31
words: a short	Q22R-23T37
words: a single	A33B28D48G18O-28R-19
words: a slower	R25
words: a small	D26F-16H-22M30
words: a smile	Q16T26
words: a solution	A16B33Q18
words: a steady	B-36
words: a strangers	A-18Q41
words: a stubborn	A19L28
words: a surgeon	A-16M31T22
words: a tan	M27
words: a team	H27
words: a test	R35
words: a thin	P35
words: a thing	A21G37J19
words: a third	A36B-37D-17E87F16M24Q-18
words: a treated	A17B16L27
words: a treatment	B25R29
words: a very	A-36B-20F-17H18R35
words: a visible	A29B44D-25M-17
words: a wedding	A33L38
words: a women	A-15B-15Q26
words: a word	A-23O-22Q33
words: a years	A28D53I15N-40
words: about #	A19D-18F28
words: about a	A27D50E24N-16Q-28R23
words: about half	A20E28
words: about it	I26J17O-20Q27
words: about the	D23Q31R-16
words: above the	A24B18F40Q-25R21
words: absorbed by	B29
words: according to	A-29R32
words: acne and	A-34B-25R70T-23
words: acne scars	A26B21T-19
words: across the	A-26B-21R25
words: active breakouts	R28
words: address for	F31
words: advice on	A-22R41
words: advize against	M49R-30
words: after four	D45
words: after one	A36D31R-16
words: after the	L28M-32Q-25R34
words: after three	A41B38N-17R-22
words: after two	A29D27N-17
words: after you	A-26B-16M16Q20
words: after your	B-18R-20T29
words: aftercare instructions	R27
words: again and	A18B18O-26
words: again in	A35B20D30Q-25
words: against it	M37
words: age of	O31
words: age well	O-33Q42
words: all day	H16O23R-27
words: all procedure	Q47
words: all skin	A22G18L29
words: all the	B23D-15F38
words: along the	A-30B-30E-16M20
words: along with	A21B39
words: also caled	R27
words: always in	Q28
words: anatomy and	A-16R29
words: and a	A-27B-37C-23D-27E-43J-25R18S-17T-34
words: and acne	A-18B-23R44T-24
words: and at	A-17R33
words: and brown	B-32
words: and by	A25D27M-16Q18R-16
words: and cheeks	A-43B-32O33
words: and close	A-16R25
words: and come	A-26
words: and count	E34H33
words: and elastin	A-28O20
words: and firm	B26
words: and for	A28B38D28L16Q-17T15
words: and get	A27B25Q-15
words: and gives	A47B55C19R-17
words: and hands	L28
words: and have	B-29F-21H19O-19Q27R-45
words: and help	A25B29
words: and hollow	O26
words: and it	A-18H18O15R-27
words: and just	A-26O16
words: and keep	A27B26M-17R-18
words: and manual	R27
words: and may	M26R-26
words: and more	A17B-21D17F34M-17Q-19
words: and most	A19B-16G21J43R-15
words: and move	B29
words: and need	A-24M53
words: and new	A-15O26
words: and night	M-17N30R-16
words: and no	B-29G39M-19O-24Q26
words: and nobody	A-19O-33R18
words: and non-invasive	A22G28T-17
words: and non-surgical	A-23R54
words: and nothing	B27
words: and on	A26B-24H19P28
words: and one	A-20B-25Q29
words: and only	F28
words: and patience	N24O-28S17
words: and people	A-35B-16
words: and plumps	A25B29
words: and quite	A30I32J31R-16
words: and restore	C35
words: and safe	B36G18
words: and see	A-23Q39
words: and sit	H42R-16
words: and so	A-25G-18H21I33M20O30Q15
words: and still	O27Q26T16
words: and sun	J30
words: and takes	B34J-19O-24
words: and that	G27J39O-17R-17
words: and the	C31D-39F-44H-21I-24J-22L-35M-20N-34O20P-33Q24R-20
words: and then	F29M16Q-18
words: and there	A-21C16G-18R26
words: and time	Q32T-16
words: and visible	A-37B-18C-26O27
words: and want	A28L24
words: and we	A-19B-22D-19F16H21J-20M62N-16
words: and we'd	A-20M28
words: and what	A-32F-19N27Q-42R67
words: and when	A-19Q-21R27
words: and you	D24J26M-18O-22Q40
words: and your	B-21D-42N20
words: any of	R28
words: any treatment	R28
words: anything else	A18F33T-19
words: anywhere else	A26I27
words: appointment away	A22B39
words: area and	R36
words: area may	A-17R27
words: arm and	A-15R27
words: around it	A26R-17
words: around one	O27
words: around the	A-34B-19O26
words: arrange for	N20Q-25
words: arrive in	A-19D-16R26
words: art of	B17H27
words: as a	A-16B-19F-15M-37O15R29
words: as long	A25D56F22O-16
words: as many	A18D25F36
words: as soon	D-23J25N29
words: as the	B-18F-16G-16O24Q-28
words: as we	A-30B-15O21Q15
words: ask about	Q29
words: ask at	R-27
words: ask for	A47I47Q-24
words: ask if	O26Q-23
words: ask our	R33
words: ask the	Q31
words: ask to	A-28
words: ask whether	A17B38J34P-15
words: ask you	N30
words: at #	I25J19
words: at a	A-43B-53D-19M-19O22Q-42R27T24
words: at all	A-29F-20R35
words: at five	A18B25E26
words: at its	B26
words: at least	D-19E21M-17N26R-21
words: at months	A17B32D17
words: at rest	A-15R26
words: at some	A19O29
words: at the	A-37B-23D-21F-25G-30J-18M24N15
words: at two	J27N-20O-15Q34
words: at weeks	A21D26
words: available at	R26T-17
words: back and	A-40O26R16
words: back in	B-26D16J23
words: back of	A-23B-29R18
words: back on	A39B44D61G35J51Q-17
words: beauty is	Q40
words: before i	A16B34D17
words: before the	D17M-17O30
words: before treatment	N37
words: before you	D26N26Q-53R-27
words: begin with	A-25N-15Q50R-16
words: begin your	Q29
words: behind the	A-36O16
words: beneath the	A15O-25
words: benefits of	A48B48
words: best money	A17I33J33Q-18
words: best possible	B28N24T-17
words: best results	H16L27
words: best time	A-26T22
words: better and	A18B27
words: between the	A-43B-58G-17O62Q-25T-20
words: bit of	A26B32G16J16
words: bleeding and	B-22G21H25
words: blisters and	M28
words: blisters is	N32R-15
words: blocks the	C34
words: blood test	A-33R24T15
words: blue and	B28F15
words: bmi of	A32L42
words: body and	R28
words: body contoring	B-24R52T-56
words: book a	N16Q31R-32
words: book and	R29
words: book now	A39B42D20
words: bothers by	A31L35
words: break capillaries	A-21B-24R32
words: breakout-prone skin	L29
words: breast and	A32F17H22
words: bridge is	A-29D-20R25
words: bring a	A-29B-31M-24O16R19
words: bring the	A19B25N22R-24
words: brown stains	A-29B-24
words: bumps like	M29
words: but it	A22B30F20
words: but the	A-35B-22D-18
words: but you	F27H23
words: by #	A15B28D-17E32
words: by a	H29M17R-16
words: by friday	A21D32T23
words: by gentle	R31
words: by itself	A15E18F26
words: by spring	A19D51F24
words: by step	R26
words: by summer	A25D18
words: by the	C21D32F-23H-27I-31J38Q25T-17
words: by your	N26Q-15R-15
words: can all	O27
words: can buy	B37
words: can come	A-25B-21M28
words: can count	B30
words: can do	A48B40
words: can drive	A21D35G24N-21
words: can go	B-50D-24G24J-18
words: can help	A28M-16
words: can put	A49B28D16G18H17M-17
words: can see	B29
words: can set	M27
words: can still	A-29
words: can takes	G-18O27
words: candidate if	A21M-27T30
words: care about	A-21Q40R-20
words: care quality	A21K27
words: care that	A-23R47
words: carried on	N28
words: carried out	B-19E18H-20R31
words: ce marks	A34K36R-20
words: cells and	B-18C25
words: cells remains	R26
words: cells that	D46
words: cent of	A23B-16D-17E27O21
words: center in	H-18T29
words: change after	B31
words: change in	M38
words: change your	A19B32J34
words: check your	A17H29R-28
words: chemical peel	R30
words: chin hair	A27B24T-28
words: choose between	R26
words: choose for	A22H28
words: claim your	Q40T-20
words: clients say	A-30J-25Q18
words: clinic in	A22B-16F50Q-28R-23T59
words: cm off	B-18E28
words: cold sore	A-18N24O47
words: collagen is	O27
words: combined with	A15B28
words: come by	A-21J-21Q45
words: come close	F35
words: come from	B-35M-18O18S15
words: come in	A-27B-24D41F-20G-20I-18J15R33
words: come less	A17B25
words: come near	A31F48
words: come off	I23J29Q-18
words: come out	A45B33D-21G39M-36R27
words: come to	E-21H28R-15
words: come with	A-25N50O34Q-28R-23
words: comfortable and	D19G25
words: compared the	T29
words: compared with	A16B32F50G29
words: completely safe	A-33G-28M20
words: complications is	A27G30
words: could not	A24I26M-18
words: could read	B25I17J18
words: count how	A-16Q39
words: count on	A31D21Q-19
words: couple of	A21B17D32F20
words: cross your	N27
words: crown and	A-28M36
words: cure in	A15B36J20
words: cut out	A-26B-25M23R17
words: cut the	A34C29I21J27R-27
words: dab on	B19Q31R-20
words: dark skin	B33
words: darker skin	A-36B-17L-21
words: day #	A-24M28
words: day ?	P26Q22
words: day a	A-15O25
words: day and	A18M-17N17Q-19R-32
words: day is	A-36G-16M20O15
words: day three	A-36B-16D-27M46
words: day to	A-29M22O18
words: day twelve	A30D29J25
words: day two	A-28B-21M26
words: dentist and	A-19H-16Q27
words: depends on	B-20M-23R39
words: dermatologist in	F17O26R-17
words: des a	A-18O40
words: des it	B-17H26M-20P49T-35
words: des more	A25B24F25H16
words: des not	B-21G40M-24O19
words: des nothing	A-22B-16M51O-19
words: des the	B26
words: desk work	A39D25R-29
words: diet and	A-27M-22O32P17
words: differ from	A-25S38
words: difference between	A-31F-16P17
words: disappear in	A15D38
words: dissolves the	A19C27
words: do better	B34
words: do come	N26Q22
words: do first	Q51
words: do for	A34B40J46
words: do i	A-21P28Q-29T-18
words: do in	D32F20K20O-24R24
words: do it	F-17I22Q-37
words: do not	D30F-16G-16J-21Q18R-21
words: do the	A33B-16D17F26
words: do under	A20D26G30
words: do well	A28J16L34
words: do you	A-17P55R-16T-34
words: doctor will	Q28
words: drags the	A16B27
words: dream of	A29B28
words: dressing size	A22B37E20J30
words: drive you	N26
words: drops and	A-29B-16R31
words: during a	A-28R35
words: dye laser	A23B30
words: each of	O37
words: each other	A40B61R-18
words: ear and	M26
words: early jowls	A21L28
words: early sun	A-29B-27O23
words: easy to	A-25R40
words: ed #	R30
words: eight and	B27
words: eight shade	B26E29
words: eight weeks	A47D23L26R-27
words: eleven years	A25E20G36I21
words: enamel is	A-17M-17O32
words: end the	G31
words: end up	A-26B-24
words: enough for	A21B28L26
words: equally well	B30L32
words: even if	N38
words: even tone	A28B31J22T-21
words: even with	A-28
words: ever spent	I27
words: every #	A31E24O17
words: every day	D-30E19J24O17P17
words: every four	A-42D-20R48
words: every morning	A22B35N27
words: every patients	A-42R58
words: every program	A-18R25
words: every season	Q31R-15
words: every skin	A41G26L22T-22
words: every step	O29
words: everything and	Q28
words: everything else	A-21Q42
words: expect a	B23M29N-17
words: expect to	B-17D21N-28
words: expectations is	R26
words: exposes the	R30
words: eyes and	F19H15M22O-30
words: eyes for	M44
words: eyes makes	O26
words: face is	M-17O29
words: facelift without	B29G-22
words: facial fat	A-18O25
words: facial redness	R31
words: facial with	R33T-17
words: fall by	B34E23
words: far more	B31F17
words: faster than	D24F28
words: fat for	D28
words: fat pads	A-25B-19
words: feel at	A-28B-20Q43
words: feel lighter	A26D19
words: feel like	G-16I24J27O-26
words: feet and	O35
words: fifteen years	F34
words: final shape	A20D29
words: find a	F27H21Q-27
words: find it	A-16M26
words: find no	M30
words: find out	A-21Q30R-17
words: find that	J27M-16Q35
words: find the	A-20D20F-25J32Q45R-26
words: fine lines	A34B40R-32
words: fingers on	B26H25O-15
words: firm the	B28
words: first months	A-19M27
words: first time	A39B35H-17I22Q-19R-15
words: first visit	A-25R47
words: five day	N18R-29
words: five or	A23F32N15O-19
words: fix teeth	A22D27
words: flat or	O37
words: focus ultrasound	A-25C-21R23
words: follow the	O17R31
words: follow this	B22N31
words: for #	A-26B-22D-17N54R-43
words: for ?	P34T-16
words: for a	A-32D-17E-19F27G-29I-18J-18M27N16O-32Q20R-34T-18
words: for about	A-26B-24M29
words: for around	A-26R30
words: for at	B-16R28
words: for dark	B31
words: for decades	A-26
words: for every	G27K-18L45
words: for everything	A21I38J37R16
words: for fifteen	A26D25F21
words: for five	N41R-20
words: for four	D-27N22
words: for good	A37B23D84F19T22
words: for her	I28
words: for him	A33F25G19
words: for itself	A38B40
words: for life	A46B31D32O-19T-17
words: for longer	H32Q-17
words: for many	A32I19J30
words: for most	A16J28M19R-16
words: for my	A26F16I16Q-22T-15
words: for patients	A-16R38
words: for redness	F17R26
words: for sensitive	A36B-18L64
words: for severe	K30
words: for six	D-18N36R-19
words: for some	A-28B-20J21M29Q-20
words: for ten	A-46B-18D-17M27Q22
words: for that	A32G27
words: for the	A-16C-24D16E-20F-31G-18H-26J19K27N39O-24Q32R-16
words: for their	A27I23Q-16R-23
words: for this	A-43B-18D17G-16K-17R24
words: for twenty	Q25
words: for two	A-22D-16J-15N42
words: for veneers	F24R-21T31
words: for women	A23L26
words: for years	A-30O18Q26
words: for you	F-29L28M-15
words: forehead is	A-30B-17O32
words: forty minutes	A-29J-15R24
words: four :	A-27Q36
words: four day	D30
words: four months	A24B-33D35N-19
words: four sessions	D39
words: four to	J16R27
words: fraction of	A19F31
words: free consultation	Q22R-29
words: free the	B23C26
words: freezing shoulders	O26
words: friend will	A17B29J17
words: from #	D-23E17R25
words: from a	A-34C-19D-19G-18O18S16
words: from below	C34
words: from inside	A25
words: from our	B-21J22O29Q-16
words: from start	A15G18I28
words: from the	A-18E-22F29I-20J-21M-18S18
words: from within	A25B23C20
words: front of	I27J18M-15R28
words: fuler cheeks	B-31L21
words: full face	A-36B-31R23T21
words: full of	A-27Q28
words: further than	B28
words: gel with	R29
words: general health	A28L32
words: gentle enough	G27L31
words: gentle liposuction	R29
words: ges on	A21B20D27Q-16
words: ges through	B28F20Q-15
words: get a	A-27B-26O-23R38
words: get it	O29
words: get rid	A20B26
words: get the	A54B45F37L20Q-42
words: get to	B27
words: get worse	A-31B-17Q16
words: get you	A21B34D27
words: gives a	A40B21O-19R-22
words: gives it	A43D62N-35R-25
words: gives you	A21B33D-18E23H29L18M-16N17
words: glasses of	A-26B-21N26
words: go by	A-27B-31
words: go for	A15D40
words: go in	A17B32
words: go out	A-17B-32
words: go straight	B-25G-16
words: go-to for	A27I33J30
words: going for	A18B25
words: good day	A20B28
words: good for	D26
words: good general	A27L23
words: good health	A27L23
words: grafts is	A-22B-16O-16R36
words: guaranteed results	M27
words: guide you	Q-25
words: gummy smile	R47T-16
words: hair loss	A-27G-16O46
words: hair or	N31
words: hair removal	A29B15
words: hair restoration	T29
words: half a	A31B16L15M-16N-16
words: half as	A18D21F29
words: half the	B-19D44F33
words: hands and	A22H39O-15Q-17R32
words: hands you	A26F16H18
words: happy to	A-19R26
words: hardly anyone	G20J31
words: hat with	N25Q-16
words: have a	A-27B-28D-39G17H17J-27L-25Q31
words: have about	O28
words: have at	A20B26
words: have completely	A16B28J19
words: have do	A41F-16H45M-16Q-22R-27
words: have either	A-26Q15
words: have in	M20O28
words: have is	B-16C20H17J-20M35O-31Q-51S29
words: have it	B-25D26E-25H-16I17M-16Q-41R28
words: have leave	A25B31
words: have look	A27H20R-18
words: have my	D28
words: have never	Q27
words: have no	A-33F-15O27Q-20
words: have not	B17G21J28K-16
words: have see	H44J-16
words: have to	A-25F16M52N19O-27Q-27
words: he is	A34B26D21H-16J47Q-17
words: he say	A-19J-18O29Q-15R15
words: heal in	A28D48G37
words: health and	R34
words: healthy skin	A-26Q26R17
words: healthy teeth	F19Q27
words: heat and	A-32B-22O28
words: heavy lid	M-16O26
words: heavy period	A31B26
words: help people	A-25Q20
words: help with	N29Q-24
words: her is	A26J31Q-23
words: her to	A-28H-23Q27
words: hide fee	R25
words: hide in	B17G39
words: his wife	A37I48J44
words: holds a	A27
words: holds for	A24D49
words: holds the	C26H15R-21
words: home in	Q37R-15
words: hormonal change	O25
words: hormones and	B18F19S26
words: hot-stone massage	A21G25
words: hours a	N40R-25
words: hours and	A-40D-23O18
words: how do	P16T-25
words: how i	A16B29
words: how it	A-28Q37
words: how many	A-26Q37
words: how to	N25T42
words: how we	A-23B-15R35
words: hurt more	A-39J-19M37
words: hydrate from	A21B30
words: i a	P-23T25
words: i can	G18I-30
words: i have	A-30B-19J-23M19
words: i is	A-17I17M16Q30R-30
words: i still	Q28
words: i will	A27I37J33
words: i would	J-33
words: i've is	H29
words: if it	A-17B-20E15G18N26R-18
words: if the	L-15M27O-18Q-15R21
words: if you	A-22B-30D-16J-17M48N23R-30
words: if your	A36B-19L47N-15
words: implant come	A-20R28
words: improvement in	A25B26M-19
words: in #	B18D35I-20M44R-19T38
words: in a	D21E25F-19G-24H-26J-19O21T-20
words: in about	D37M16
words: in advanced	A-31D-37
words: in and	D15Q32
words: in april	A29D29J31R-19
words: in detailed	M39R-42
words: in eleven	A16E21G32
words: in every	R37
words: in five	R27
words: in for	Q61R-28
words: in four	A30E22R-26
words: in good	B-15L26Q15
words: in half	B-16D22F36
words: in it	A-30B-16G-18Q21
words: in lines	A-18R34
words: in ohio	A23F37H24R-15
words: in one	B27D16R29T21
words: in room	R31
words: in seven	A-20E-15O28
words: in summer	A-29B-22Q16
words: in ten	B-24E-32G24R-20
words: in the	D-30I-18J-19K-21N-16T16
words: in this	B-16F32Q-24R-19S27
words: in three	A23E15J-30O32
words: in twenty	A27F30R-19
words: in two	B26D-20
words: in up	A-28B-16E-15M27
words: in walk	G30Q17
words: in weeks	A21B40J30
words: in with	B-18N32Q-16
words: in wrote	R28
words: in your	B24F-16M30O-16
words: incisions is	A26G22R-20
words: included the	Q39
words: injector is	B27Q20
words: inside out	A26
words: instead of	C27F24O-17
words: into a	B22F-27G-16M-17Q-21R28
words: into the	O-26R21
words: introductory offer	R31
words: is #	A18B46F-18G21
words: is a	B-20C-44D-21F-26H31K-23N-21P-21Q30R-17
words: is about	E19Q-24R39
words: is at	G-17L23M38N-16R-23S19
words: is available	A-38R57
words: is back	A24B25D49J35R-21
words: is both	Q21R-29
words: is bothers	A28L33R-15
words: is caled	O-21Q29
words: is carried	A-17R37
words: is cause	O26
words: is common	A-29B-17M17O16R-18
words: is completely	G-30M18
words: is control	A-20Q29
words: is described	A-24M33
words: is different	A-30B-16Q44
words: is do	B-24D-16Q-29R35
words: is doing	A23H33
words: is fit	A-28R26
words: is flat	M-22O49
words: is for	A18D17L16M-25S35
words: is free	A-35Q30
words: is full	B-21Q39R-21
words: is general	A-30B-15D-23
words: is gives	B-24D-27J-17O-16Q-22R23S16
words: is go	A35B19D29O-19
words: is going	A-25
words: is gradually	M26
words: is hard	M31
words: is have	R28
words: is how	N17Q-15R33
words: is in	B-28D20F-21H16O15Q19
words: is it	P37Q-26T34
words: is know	B36
words: is less	B-20F34G23
words: is licensed	A31K38R-21
words: is list	A27K25
words: is makes	A-26B-18M-33R27
words: is meant	A26H19L19
words: is modest	A-22M34Q15
words: is mostly	A18D23J30O16
words: is never	A25L15
words: is next	A38G41
words: is no	A17B-17L16M31O-20
words: is normal	B-17M32O-23
words: is not	A-40B-22G-24J-15K21L-29Q-18S32T17
words: is nothing	A-27M-23O32
words: is off	B21M25
words: is on	O-28R21
words: is one	B-18F54H35M-19R-24
words: is only	A29B39R-19
words: is our	B-17I21Q43R-16T-18
words: is over	A38G26L17Q-18R-17
words: is permanent	A16B-26D34
words: is place	D15M29O-16R-20
words: is possible	A59D38J35M16Q-23R-18
words: is practically	A20G27
words: is proud	B35T16
words: is prp	P18T-41
words: is quicker	A28F41
words: is read	A-32B-20H-16R20
words: is removed	B17O-32R25
words: is repeated	A-22R37
words: is reported	A-36M32
words: is return	A26I43J25
words: is right	A-26L-15Q20
words: is run	Q-17R30
words: is schedule	A-41D-44R34
words: is see	B-30J-18M25O-15R21
words: is send	R34
words: is simply	A-23M-16O30
words: is small	A-26B-27O16
words: is sore	M26
words: is stable	R45
words: is still	A42B27D23O-18Q-25
words: is takes	B-22C15O-30Q-22R37
words: is tell	A-30O15Q20R-16
words: is the	A-16B-31C-18D-36F19G-37I23L38N-16P34Q31R-20S-17T-36
words: is there	D29P21R-29
words: is thick	A25L29
words: is this	R48
words: is three	R26
words: is tiny	O17R26
words: is to	B35D-18F18N41O-23R-18
words: is too	A-17B-15O34Q-18
words: is treated	A-47B-19D-27P24Q19R41
words: is us	M26O-15Q-17R34
words: is usually	B35D19J17M20Q-16
words: is very	A27G30
words: is wear	A-25D-23M-19N21R16
words: is what	A37J32L25M-18N18
words: is when	A33L36
words: is why	B-17C18D21F15G20O21Q-28
words: is worth	A27L28M-17
words: is you	D25L16P26R-16
words: is your	B-21M-22R26
words: is ”	A17B27J18
words: isotretinoin in	M39
words: it ?	L23P65Q-37
words: it a	A21B-58D26G37N-27
words: it again	A23B-23I34Q-15
words: it also	B28
words: it and	B-21G16O33Q-26R-19
words: it as	A35D17G22O-26
words: it away	A30B24G19R-17
words: it come	Q26
words: it costs	G-16Q15R28T-16
words: it des	A20B41F35O-37Q-17R17
words: it do	B-16D54Q-16
words: it for	A25B32H21M-17P27
words: it ges	B-17O38
words: it gives	B27O-23
words: it have	A25D21F23J18O-27Q20R-34
words: it in	A26K25N16O-25R-26
words: it is	A-30B-34C-33H-34I-21Q46S-16
words: it not	A-22M30
words: it off	A-22I16M28O21
words: it often	E19O33
words: it on	A-18I-16J-17N16O-16Q50R-27
words: it painful	J26P18
words: it right	A-16P-55R15T42
words: it so	A29B40
words: it softens	B28
words: it takes	A33D23T43
words: it the	E16I37O31
words: it thin	M25
words: it will	M33
words: it with	A-24B-26
words: it work	A-26L26R16
words: just as	B-28L30Q26
words: just under	R25
words: keep a	A-28B-24
words: keep bruizing	A35B30
words: keep the	A20C-16D-17G24M-34N28Q17R-29
words: keep their	C18M46O-23
words: keep your	B18N33R-16
words: kinder to	F32G19
words: know as	R26
words: know for	A27B48H37
words: know her	H28O15Q-16
words: laser clinic	F28T18
words: laser need	E29
words: laser reshapes	A-31B-18R25
words: laser that	A-24R26
words: last so	B-16D29F20
words: last years	A18D-36E25G19H15R16
words: laugh with	A16B30
words: layer of	A-27B-25
words: lead fertility	F17H-28
words: lead to	A-23O26
words: lean in	A-19O27
words: least six	R31
words: least three	N34
words: leave a	A-53B-38M19Q37R-28S17
words: leave alone	B-19O34
words: leave behind	B22F37
words: leave them	N27
words: leave with	A51B44D35J28
words: leave you	A33B27H23
words: less is	R28
words: less often	A19B28E17
words: less product	A15B25
words: less than	A-17C15G-22R37
words: let the	A36B27C26N15O-24
words: lift and	R29
words: lift of	A18F31
words: lift that	B28
words: lift the	D-17M-17N26R-20
words: lift what	A41B32
words: light a	O-18Q35R-24
words: light is	A32B26C29O-27
words: light touch	A30H49Q-18
words: like a	A-31B-37D-19E-15I18M24N-17O17
words: like it	Q-28R53
words: like me	Q31
words: like silk	A24B29
words: like the	A-22M-18O30R-19
words: like themselves	B27
words: like to	A-16I-16Q32
words: lines and	R-29
words: lip filer	T-35
words: lip is	A-20M42
words: liquid facelift	R-27
words: list of	A-21Q32
words: list on	A26K24
words: live with	A19B-25E29I30M-18O48Q-17
words: longer with	D27
words: look after	B-47H40J-20
words: look as	A16B25M20Q-29
words: look at	A-62B-49J-21N46R19
words: look back	A-31D-16R36
words: look for	A-25N33R19
words: look like	B26D-31M34
words: loose skin	M27R-19
words: lost #	A20B40E16
words: love it	A16I26L30
words: low the	A-26Q18
words: lower face	A18B30
words: majority of	D23J50
words: makes a	A-26B-20Q25R16
words: makes for	A20L29
words: makes lines	O27
words: makes the	A39B33C44D16O-24R-21S15
words: makes up	O-18R33
words: makes you	A-38G-15M16O16Q21R-18
words: many of	A16B29I15J19
words: many sessions	P-34T19
words: massage the	A29B19
words: may is	B-21F-18G-20M31O-20Q-42S16
words: may need	M27
words: may well	A30L29
words: maybe it	Q26
words: me and	A-16R29
words: meant for	L34M-19
words: medical expertize	A49B17H51
words: meet by	Q-17R31
words: meet dr	T27
words: meet the	R26
words: men and	A-20R27
words: method is	A17B25G22K19R-19
words: microneedling in	R38T-34
words: months #	A21D35
words: months depends	A20D21R-25
words: months four	B28
words: months with	O27R-17
words: mood and	A23B33
words: more on	A-24Q34
words: more than	B21E37F-61M25
words: most advanced	A20F27
words: most folks	A21J33
words: most insurers	R28
words: most of	D35I-15Q19
words: most out	L20R27
words: most people	B-27G28J18R25
words: most visible	A-31O26
words: much of	A-31M34
words: my husband	A19J20Q-27
words: my new	A22B-21D35
words: name is	B15Q29
words: national average	F27
words: national guideline	K34
words: natural fold	B20G37
words: natural results	T-31
words: need no	A24F30G22
words: need to	D-16F-16G28L21R-37T27
words: neither will	A-19M33
words: never get	B-18F28M19
words: never shave	A24B28N-19
words: new clients	A-32R17
words: new collagen	A21C25R-19
words: new hair	A20B-19D37
words: new mums	L33
words: new patients	A-34R38T-19
words: new you	A29B34T22
words: news from	Q28
words: next months	A-20Q48
words: next morning	D23M20N19Q-28
words: next to	B-24G27Q18
words: night a	D-22N39
words: night for	A-21D-20N37R-16
words: ninety minutes	R27
words: no amount	F19M-29O17
words: no general	A29F-16G28R-20
words: no hide	R33
words: no more	B40G-20
words: no other	A35F33K20
words: no shame	A-20Q36
words: no surgery	A-47G-49M38
words: no there	A-16M31
words: no time	D28
words: no treatment	A-35M24
words: nobody des	A24F31
words: nobody in	A30H43Q-18
words: nobody is	A-31F-17O17
words: none of	F36J20Q-23
words: normal need	D15M-16R28
words: nose and	A-30O24
words: not a	N-17O19R-19S34T17
words: not all	A-17M26
words: not buy	Q33R-17
words: not feel	A36G46J17
words: not find	A47F54H22P16Q-34
words: not for	L31
words: not in	R26
words: not is	A-39K-25M46O-30S18
words: not match	A33F27
words: not notice	A-24F-17Q37
words: not really	A23G32
words: not return	A41B63D40
words: not stop	I31
words: not sure	P29R33
words: not the	B19F-18G-16O-17Q-17R37
words: not to	O26
words: not wait	A28I23
words: nothing for	A-39B-18M32
words: nothing is	A26B23G15
words: nothing more	A25G41M-18
words: nothing new	A-31Q37
words: nothing to	G18M-31
words: now and	A-16M28
words: number of	A-20M40Q-22
words: number one	F41
words: of #	A60D-24E42F17G20L25M-24Q-22R-34
words: of a	C20E-15F28G22J-20L-20M-22N-24R27
words: of all	A-28J-16M22R16
words: of each	A-22B-28
words: of every	A-29H-23R21
words: of four	A-39R34
words: of growth	A-28B-18R29
words: of it	B-20E15L30O24Q-19
words: of its	A37O21R-18
words: of laser	A43B29
words: of look	H29M26T-18
words: of our	A26E27J20O-34
words: of peel	A20B27R-22
words: of shrink	A-23M25
words: of skin	B-26L15
words: of ten	B37D-16G16N26O-16R-19
words: of that	A-20M28
words: of the	E20F22G27I-21J-28L-32N-16P-20R-23T-21
words: of their	A21B23J30
words: of them	C-19D-19O22R-27
words: of this	B-25F-18O24R-17
words: of us	J-16O39R25
words: of vision	A23B27J29
words: of what	R26
words: of which	A-20Q28
words: of women	O28Q18
words: of your	A-19B-30I27J30P28Q-28R21
words: off in	A27B38D24G23M-21N27
words: off the	A23E21O-20R-29
words: offer :	R28
words: office or	J26
words: office work	J-33
words: often more	R37
words: on #	Q32
words: on a	D28G-18O-21P24
words: on average	A43B46D34E41R-16
words: on day	A-17B-31M21R32
words: on each	A-18R29
words: on every	B-16G27T-17
words: on fair	F27
words: on filed	A-20B-16R26
words: on hands	O26R-28
words: on saturday	A-18Q25
words: on tan	A-29B-18M27
words: on the	D-17E-17J-15N-22O16Q17S-26
words: on wednesday	R26
words: on which	F-18Q28
words: on ”	J-29
words: once and	D26T19
words: once the	A19B31F21
words: one :	Q32
words: one direction	A-20B-19O36
words: one in	A-32E-20M24O16
words: one months	A-24D-39R19
words: one of	A22B-16E-19F26H39M18O-17R-32
words: one on	A-35D-17Q25
words: one operation	B42D16
words: one patients	F22M35
words: one sessions	B-34E16
words: one sit	D25
words: one visit	A24B31J22R-15
words: one who	A26Q-18
words: only a	A17Q28R-19
words: only for	A-28N16Q16
words: only is	R33
words: open the	Q46
words: operation is	I18M35R-27
words: or a	A-27D-19L-18M16N58
words: or ear	M-19R38
words: or five	A20D28F27G23
words: or just	A-25Q37
words: or only	N16Q37
words: or raized	M-17O33
words: or so	M48N-24
words: or three	D36E-17J17
words: or with	M26
words: our clients	A-20B-33J-32Q18
words: our face	A-18O29
words: our gallery	A22J28
words: our injector	B25H16
words: our laser	A37B-16F29R-16
words: our new	D-18R28
words: our own	A48F-17G21H18J25Q-19R-24
words: our team	A-28H-22
words: out again	B-15M33
words: out at	A22B-18G31
words: out of	E18F-17J19M-24N19O-32Q45R-51
words: out on	A-17N16R41
words: out the	A40C18D-21Q-23
words: out through	B-22O-27R36
words: over #	A32B-19E45F-16H53R-44S21
words: over a	Q20R31
words: over and	A17B29I17
words: over before	A20G25
words: over ten	O33
words: own fat	Q16R27
words: own teeth	B28
words: pain is	A46G51J21M-27
words: papers on	A23H27
words: part with	O29R-17
words: pass of	B27
words: pass the	O29Q22
words: past six	A-19M28
words: patches on	A-21O40
words: patients :	A-17R27
words: patients a	A18F32
words: patients and	A29I32J22
words: patients call	B17I30
words: patients in	A-19D-21M29R15
words: patients is	Q44R-38
words: patients say	Q32T-20
words: patients see	B31J24
words: peach fuzz	A36B44T-21
words: peel in	R24T-55
words: peel of	O25
words: people arrive	Q48
words: people feel	A-38B-21D16
words: people have	F21Q28
words: people who	A-25B-35R20
words: people with	A-19L-16M30
words: per cent	A28B25E45J-15
words: per side	A-26R36
words: perfect for	A29B-31L39
words: perfect teeth	T30
words: performed in	A-27H-22R49T-16
words: photographs of	R28
words: photos identification	N45T-20
words: pick up	A24F26M16O-20
words: piece of	R28
words: pigment in	A31O-24
words: place on	D19M25R-25
words: pores and	A25R-22
words: port-wine stains	H26
words: possible after	A32
words: possible results	B15N26
words: post a	A-19Q30
words: practized hands	A21G18H30
words: price in	A20F15R-26S16
words: product is	R27
words: promize you	A-27M15Q18
words: proud of	B24T28
words: pulses dye	A23B36
words: put a	A29B37Q-20
words: q :	P33T-22
words: quality commission	A19K27
words: rare in	A24G29
words: rate is	F29
words: rather than	B25M-18Q17
words: read glasses	M40
words: read in	O30Q-18
words: read more	Q34
words: read the	B29R18
words: ready for	A30P15
words: ready to	A-29P-18R15
words: real results	A23B25J27
words: recipe for	A-18Q34
words: recommend him	A27I21
words: recovery and	A25F18R-20
words: red and	A-22B-20O35
words: regulated by	A-32K-20R36
words: removed all	R30
words: required a	A-19R43
words: respond to	D18M-25O28
words: respond well	B30
words: restraint is	A23B35H31
words: results after	B-29J-21
words: results show	A33D20
words: results that	A26B16H23M-15
words: reviews #	R27
words: right for	A-23L-17P-18T34
words: risk and	A-29T18
words: root and	A34C23O-16
words: run from	A-30B-26R26
words: safe for	B-15G34P18T-19
words: safety record	A17G38
words: same afternoon	A17B-16D37F20
words: same evening	A36D25
words: save the	A18B17G32
words: say she	A32I28J31Q-32
words: say so	M23Q-20R25
words: say the	J30
words: say “	O-16Q29
words: scars and	A26B21O-15
words: scars have	Q25
words: second operation	A-28M25
words: second think	A25I25
words: second to	A21F24H33
words: second weeks	A-27M38
words: see a	A29B33E17O-15
words: see by	R31
words: see how	Q33
words: see in	A27H30Q-21
words: see the	A-17D-32I-17M-21
words: see what	J40Q39
words: see where	A19B27J17
words: see you	A-27R33
words: send out	A-26R27
words: send us	N17Q26
words: series of	D27
words: service for	A-15R26
words: sessions one	A-19D-26R22
words: settings is	R31
words: settle within	B-31D-24G19
words: shade in	B26D18
words: she have	A-32H-18I-16J-27Q46R-23
words: she is	D24F-30J26
words: she say	I18J28
words: she will	H20L29
words: sheet of	A-17O35R-15
words: should you	G28Q21T15
words: show it	F26
words: show to	A29B42C25K16
words: silly to	Q30
words: single visit	D25
words: sit in	A-19C-17Q37R-21
words: six months	A20N-32
words: six weeks	A17B18F-16J34R-24
words: skin after	R30
words: skin analysis	R43T-15
words: skin and	B-28L21M-32R19
words: skin doctor	F-27H19
words: skin hair	N30
words: skin health	A-18R38
words: skin holds	A-17O26
words: skin is	G17Q49R-31
words: skin or	M26
words: skin that	B31C-17D-32O30
words: skin tightens	A-26T15
words: skin tone	A24B-23L46
words: skin with	R27
words: skin you	A53B70N-15Q-26
words: small bumps	A-25B-19M33
words: small number	A-16M39
words: small step	A-16Q30
words: so gentle	A20H34I30
words: so it	A34B32C22F40
words: so little	A32F24G21
words: so much	F37
words: so that	B30C-15D-25J-23N18O-18
words: so the	B32C51Q25
words: so you	A19G30R-18
words: soaks up	A26B21C22O-17
words: soft food	A-33B-16N27
words: soft natural	T-33
words: softens scars	C27
words: some #	A18E29H18
words: somebody who	Q26
words: someone say	Q34
words: someone to	N28R-19
words: something we	A38G38M-23
words: sooner and	D29
words: sooner than	G-17R25
words: speak for	A29B36
words: spots and	D-16R32
words: spread the	R29
words: spring back	A-37O35
words: stable for	R33
words: standard of	A25F15H17
words: start to	A-21B-46I18O33
words: start with	A-25Q37
words: start your	A24B23Q-26
words: step #	R43T-32
words: step and	B17O25
words: still have	A17B28
words: still look	Q27
words: still need	M38
words: stop at	A-21B-17R30
words: stop the	A26B34C18N17
words: straight answer	A-23Q40
words: straightening a	G35
words: stubborn pocket	A-27B-20O20
words: sun damage	A25B30O-16P-16
words: sun protection	N32
words: superior in	R26
words: surgeon in	F62Q-15T41
words: surgery ?	A18B37P24
words: surgery is	A-34G-21
words: surgery takes	A-28R32
words: surgical and	R27
words: surgical excellence	A41H50T24
words: sweat glands	B-26C15
words: sweling and	R25
words: tablets in	B25F15
words: takes home	A-18R31
words: takes it	M34R-27
words: takes one	D28
words: takes our	Q32R-20
words: takes out	A25E16R-19
words: takes place	A-35R36
words: takes the	A68B55C17J-15M-39O-21R-36
words: takes through	A25G20M-16
words: talk about	A-15B-17M-21P-17Q31
words: tan skin	A-25B-18M40
words: team is	Q27R-16
words: technique is	R39
words: teeth and	G36Q25
words: teeth is	O29
words: tell the	A28C22I16Q-22
words: tell us	A21B35J25Q-35
words: tell you	A-40B-25G-18I16Q30
words: ten and	A25B25E21J18O20R-15
words: ten day	D27G-17J23M16O22Q-16R-16T-21
words: ten have	A-38E-25O18
words: ten weeks	A24D26R-20
words: ten years	A26E16K16O-17R-25T-22
words: tender lumps	O31
words: test is	A-19D-19O16R33
words: test patches	R38
words: than #	A18D-15E43F-43H20
words: than a	A-23B-53F-17M-19O28R22T20
words: than any	A23B23F32G29H16
words: than either	A22B34F30
words: than one	R26
words: than the	B-19F30
words: than three	D17Q28
words: than with	B29D30F39
words: that all	A32D36G18M-16Q-17
words: that des	N26
words: that feel	B33
words: that have	A-39B-19C-17G-16O27
words: that is	B-29C23F27G20L17O-27R19
words: that leave	R27
words: that makes	O27
words: that means	A22B34D24F23
words: that no	B29M-19
words: that not	A-18M28
words: that same	D26
words: that she	A-34Q29
words: that speak	A33B42
words: that takes	B-20D26
words: that the	C19H-18J-19M-21O-29Q38
words: that we	M26
words: that you	A17B-32D-30G40Q-39
words: that your	A32B47P-17
words: the #	A-22E-17H-18O-19Q16R35
words: the accountant	Q30
words: the aim	A20B29J16M25
words: the airway	C30
words: the alarm	A20B34C15
words: the american	A22K27
words: the ankle	M-26O31
words: the area	M20N-15R29
words: the areola	A24G31O-18R20
words: the art	A21B25H46
words: the back	A-33B-49J-15T23
words: the bands	B17C34
words: the bathroom	M30
words: the bed	N27
words: the benefits	A19B27E17F18
words: the bill	A-24R28
words: the blood	A21C34R-36
words: the bra	Q28
words: the brass	Q26
words: the brush	A20E16O32
words: the bumps	A29B22
words: the cells	B-31C24
words: the cheeks	M-16N21Q-34
words: the chemist	Q-26R18
words: the clinic	A-59F-20H-35Q-19R40T22
words: the color	O29
words: the deepest	G23O28
words: the dermis	A-21O26
words: the difference	B-21P26
words: the dimples	A25B39C20
words: the doctor	A-27H-18N27Q-43R54
words: the donkey	Q35
words: the ear	B30G17O-37R32
words: the edge	A31B21C-19G26R-15
words: the effect	A27D29F-16
words: the enamel	A30C29
words: the eyes	B21D-23F-20O39R-38
words: the face	B27G-17Q-20R-17
words: the fear	A24D23G25
words: the final	A18J-36
words: the first	A-30F-27H-24M19T16
words: the follicles	B25C18
words: the garden	Q29R-23
words: the gel	A25G21
words: the goalpost	Q34
words: the gossip	Q28
words: the groin	R26
words: the gut	O31
words: the heart	A-46B-23M23O17R-20
words: the house	A-23B-19O-18Q30
words: the implant	A19G26K17
words: the improvement	B34J20
words: the injections	B-32M43R-22T-16
words: the inner	A22B27C15
words: the jab	A17G26
words: the jaw	B31O20R-17
words: the kettle	A-29B-18J-18M-15Q44
words: the laser	A-31B-32E24F-20N34R17
words: the lead	H-44
words: the lens	B-24O34
words: the lid	A-29B-22R29
words: the lines	B-16C36E-16O-15
words: the long	A30B30R-15
words: the look	A-18R37
words: the lungs	A-15M36
words: the machine	M38
words: the majority	D35J31
words: the manufacturer	R-16S34
words: the market	A16B-17F33G21R-16
words: the marmalade	Q33
words: the medical	A-19R27
words: the menu	B27
words: the method	A26H24
words: the mirror	D31J23
words: the moment	A-19B-38D23
words: the most	A17F29L21Q-27R18T-24
words: the muscle	A17C39F16M-16Q-16
words: the national	A32F30H33Q-16
words: the natural	G33O17
words: the neck	O30
words: the needle	A28F16
words: the new	A34B22D22J20M-15T21
words: the newest	A-23F-21R28
words: the nurse	R32
words: the office	D32J16
words: the one	A37D-25F-20I39L51N19O-30Q-19
words: the only	A26F32Q-16
words: the options	T25
words: the pain	A28C16G30J16
words: the parrot	N26
words: the past	M42
words: the peel	O32
words: the person	A41H20R-17
words: the place	D24J32
words: the plan	Q-16R26
words: the plate	A19C26
words: the potato	Q28
words: the practice	A-16Q26
words: the practitioner	S26
words: the procedure	A32B-16G36J20R-20
words: the process	R30
words: the product	M29N16O-17
words: the protocol	R34
words: the reason	O29Q-19
words: the recovery	F17G29
words: the region	A32H31R-15T-15
words: the regulator	A-18M26
words: the rest	A23D25F25
words: the right	A54L26M-15Q-17
words: the risk	G28
words: the root	C37F18O-28
words: the scars	A47B39G44O-43
words: the school	D16J42Q15
words: the science	R32
words: the screen	N29
words: the sea	Q25
words: the season	A-18Q29
words: the second	A18D31F25J17M27O-20
words: the shadow	A33B26
words: the skin	C23H-17L-20P-27Q-67
words: the state	A26F28G18R-18
words: the stomach	A19B16C30
words: the sun	O33
words: the surface	C16G28L16M-17
words: the surgeon	A-43Q-18R59
words: the sweat	A22C31
words: the sweling	A35B33D-18N20
words: the symptom	A15F25
words: the theater	A28D18
words: the thinnest	A-21O27
words: the third	A21D39O-18
words: the time	A23D48J25O23Q-22T17
words: the treated	A-16B-25M19
words: the treatment	A25F-26G16H15I18L26R-30
words: the two	A16B43E-18R-21
words: the usually	M33R-24
words: the veins	A33B28C56E-22M21O-37R-23
words: the very	A26D29M-18R-19
words: the waist	A41B34T-39
words: the wall	A19C32M-20N21Q-30
words: the water	O-17Q26
words: the way	D-20J-16M-22O18Q38R-32
words: the window	A-19B-17Q26
words: the word	A-35B-15O-21Q18R31T24
words: the world	A31F30M-20Q18R-20
words: the wrong	A-28B-17M36Q19
words: the years	A-30B-20D-24O34
words: their weight	D18E-30J20
words: them and	R28
words: there a	A21L29
words: there and	B29D18
words: there can	M26
words: there is	A-17B-17D-18E-22J-29M-25N-18P-18Q25R18
words: there it	A32B25C16
words: there not	B-18M36
words: they feel	A42G20R15
words: they is	D32Q25R-33
words: they look	I24M28Q-21
words: they say	A-24J-23Q29
words: thicker hair	A28B22Q-17
words: thighs and	A32B23R-28
words: thin and	A-21O28
words: thin one	B27P27
words: thin the	M41
words: think of	A-18B-21O-19Q40
words: third of	A43B-20E43L22O33
words: this in	M34R-46
words: this is	A35B29F46H18J43
words: this months	A-19D-17Q30R19
words: this page	R-24S36
words: this place	A19I39
words: this reason	R35
words: this step	B25N33
words: thorough and	A28H35I36Q-20
words: thousands of	A18B31C25O-18
words: three hours	A-34D-15Q15R28
words: three months	N39R-18
words: three to	A22B-28D17E-24J-40R-21
words: through a	A-39B-41E-29J-17O-22R45
words: through our	J18Q-26R21
words: through the	A16C23H-16I20J29M-22Q27R-19
words: time a	A-20D-26R17
words: time as	A21D21F32
words: time for	A-32F-18M19T23
words: time it	A20B29T26
words: time the	A22D36J16
words: to #	A16D24E29H-20R-22S20
words: to a	A25B61E27J24L-15M-26R-22
words: to answer	Q28
words: to bake	B24O18Q-19T30
words: to do	A-28C-16J20O21
words: to eat	N38Q-23
words: to expect	T25
words: to finish	A16I27
words: to four	A56D51R-32
words: to get	B24F27Q-22
words: to have	O-16Q34R-16
words: to injected	M27
words: to is	A-47B-26F16M51R-39
words: to it	O-17S25
words: to know	A-32B-17
words: to let	A23B31
words: to live	A-21M-18O35
words: to me	A-28J-21
words: to moderate	A28L25
words: to nine	E-26
words: to none	A22F26H32
words: to one	A-23B-15O35
words: to put	M29
words: to removed	A-15R29
words: to say	B15Q43
words: to see	B-24G31N22Q-34R26
words: to show	A19B26D18M-17O22Q-16
words: to six	A-26B16R29
words: to spare	R27
words: to stop	B-25
words: to ten	A25B-17D29R-26
words: to the	B17C-17D22G24L-17M-24N30Q27R-35T-25
words: to this	D23G29
words: to us	A-31E-16Q22
words: to wait	R27
words: to work	A26
words: to your	B-31D-26M-15Q-32R27
words: together with	B28
words: treated people	Q32
words: treatment in	A26F47
words: treatment is	B-23F-26M16
words: treatment that	A29B16Q17R-18
words: trial find	A-30B-16F-20M29
words: trust your	Q34
words: tummy in	A28B31D21T22
words: tummy tuck	A-28B-24T16
words: turn white	A-18M26
words: twelve day	A-20R28
words: twelve years	A32D28R-16
words: two day	N40R-18
words: two fingers	A-24N26
words: two hours	A-32D-16
words: two months	R25T-17
words: two of	A27M-24R-19
words: two or	D41E-19J22
words: two treatment	A-26D-25R21
words: two weeks	A-16B-40
words: two years	A22B26D23O33R-23
words: types from	A34G34L34
words: ultrasound and	A26
words: ultraviolet light	R28
words: under a	D25F21
words: under eighteen	M39
words: under the	A-35C-19D-17N-16O21Q17
words: understand that	Q42R-20
words: unheard of	A25G33
words: unit is	R27
words: university hospital	H31
words: up a	A-22R32T-19
words: up by	A34B31H16
words: up from	A26B19
words: up the	A36C29
words: up to	E35
words: upper lip	A-28R26
words: us a	A-35Q40
words: us for	A-25M25O-17R15
words: us from	A-20H-17R30
words: us if	M36Q-27
words: us they	A31B16J31Q-25
words: us to	A-20B-41F39Q22
words: use a	A-23B-19R27
words: use is	A21G26
words: use it	A17B31
words: use only	A26H17K16Q-16
words: vanish in	A24B30D41T46
words: variety of	A-25R32
words: veins clinic	R44T-52
words: veins treated	A26B33D29
words: very fine	A-26R16
words: very rarely	A-28M28
words: very same	A24D32R-18
words: very well	A28R-18
words: vessels and	A18C34O-29
words: video call	P-16Q26R-16
words: view of	R35
words: visible change	B34
words: visit and	R26
words: visit the	J27
words: wait room	Q22R-32
words: wake up	O-15T29
words: walk in	B-19G19Q29
words: walk out	A56B17I44Q-27
words: wall is	A23B31
words: want to	D-15P25
words: water a	A-33B-25N41
words: way of	R42
words: we advize	M43R-23
words: we believe	A-37B-22Q54R-33
words: we can	A52B52Q-24
words: we care	A-15Q33R-20
words: we do	F16H15O-22R27T15
words: we have	A33E21G21R-46
words: we hear	I26J21M15
words: we injected	A16D28F20
words: we keep	A-35G-16Q48
words: we offer	B-30F18J20R29
words: we place	A18B27R-15
words: we say	A-38B-21I-21Q25R40
words: we see	G23Q-22R29
words: we stocking	A-18R33
words: we suggest	N28R-25
words: we takes	A-25Q-17R41
words: we understand	Q32R-19
words: we use	A57B24F18G27K37M-27Q-22
words: we will	A-47B-24Q23R36
words: we would	M26R-17
words: wear it	J26R21
words: wear off	A-18B-18M30
words: wear the	N26R-18
words: weeks a	I20J32
words: weeks after	D-30I19J29L18O20R-17
words: weeks for	A21D28N-23
words: weeks is	A-23B-17M31R22
words: weeks of	B28F21M32N-21
words: weeks or	A-18M31
words: weeks six	B19D18M-30N37
words: weight should	R36
words: weight tends	A-25M30
words: welcome to	A-17Q51T-22
words: well as	R37
words: well for	A-23R33
words: well to	B30
words: what a	A30E17I32R-15
words: what can	P-25
words: what happens	O-19Q-30
words: what is	B25D-17E18F-19J16Q-25R-16
words: what it	B17Q-24R30
words: what makes	A44F49N26T21
words: what other	A42B58F28J18
words: what our	A-16B26J-24
words: what pregnancy	A36B32
words: what they	I18J17N29O-19Q-17R18
words: what time	A30B32
words: what we	D28F17J27R-17T15
words: what you	A17B-24M-16Q-32R23
words: whatever you	A-16D-17M34
words: whatever your	A24L28
words: when a	O35R-22
words: when you	A-35D-18G-16J-20O40R-23
words: where it	A26B26C19O17Q-16R-27
words: where the	H-16O-18Q38R-28
words: where they	A26
words: whether you	A21B30J30P-17
words: which is	A-22F24G16Q-32R21
words: while the	A-25B-17N19
words: while you	B29E29O-17
words: who have	A20B29D-18F23H20I37J22Q-30
words: who is	B-23J-17O-15Q30R-25
words: why a	P-26R-17T19
words: why is	G33P17
words: why people	A-19O28
words: why you	I32J31
words: will ask	A16B27J31
words: will find	B-22H16L28Q-16R22
words: will i	P28
words: will keep	A46D20M-30N24
words: will makes	Q30
words: will not	B-20F20M33
words: will tell	M-22Q33
words: will the	A20B15D27
words: wine and	M32R-18
words: with a	C-18E-21H19I-28O-19R21T-17
words: with age	A-16O32
words: with every	A-28O34
words: with it	A21B34M20Q-18R-23
words: with the	C-16I18L-22R-26S16
words: with their	B21E17M-18Q28
words: with this	A44G26L22
words: with two	G16R32
words: with us	A15F19J25
words: with you	Q-19R33
words: with your	A-24H-17Q-34R65
words: within a	D16J30
words: without a	F30G30I16M29R-30S19
words: without any	A21B26J30
words: without scars	A-24O27
words: without surgery	A22B28F-16
words: without the	A65B63F44G29T36
words: women in	O26
words: women under	B35
words: women who	M32
words: women with	A28B-17L38
words: wonder why	A15I38J38
words: work ?	A-44B-26P-38
words: work best	B-28L22
words: work day	A-19R26
words: work from	N26
words: work well	A-26L-25R39
words: world war	A-18R34
words: would you	Q34
words: wrote down	A-32N26Q16
words: wrote to	I16R27
words: wrote us	A27I24J28
words: years after	A-32D-15O25
words: years and	A38E27F27G32H25I23O-18
words: years in	A34H44O-19R-24
words: years is	A19D32
words: years younger	B32D-19E23J17
words: years ”	D-16I32
words: yes the	A21D17G28M-16
words: yes with	R25
words: you :	M-25T29
words: you again	B27
words: you all	A-22Q28
words: you allergic	M27
words: you and	Q-24R30
words: you at	A-26R36
words: you can	A32D29G30I21M-54N26O-15
words: you come	A-22B-17J-17Q-18R27
words: you could	A26E17F18H29
words: you eat	O33
words: you ever	Q27
words: you feel	A26D23M-19
words: you find	J20O31
words: you for	A17B-19D27
words: you get	F32J-21R37
words: you go	M38Q-16
words: you have	B25F-27G-18H-22I-20L-21O-25P15
words: you home	A-16N33
words: you honest	A19B31J22
words: you in	A-36R29
words: you is	L22Q32R-45
words: you learn	A19H28
words: you leave	A27B30D25J15Q-18
words: you look	Q35
words: you meet	A-15R32
words: you not	A28G35M-19
words: you notice	B-26
words: you on	Q27
words: you or	N30Q-16
words: you ring	Q28
words: you see	B-23J29O21Q-30
words: you sit	A27D21
words: you still	A20B38
words: you stop	D17M29
words: you that	A-18Q26
words: you the	B20D-19H32M-19Q24
words: you to	A-27B-24N55
words: you will	F25J38Q-16R21
words: your back	A-24B-16O29
words: your best	A22B36
words: your body	C34Q17R-18
words: your complexion	A23B28
words: your desk	A27D27G18
words: your family	Q32T-15
words: your first	A-40B-17T21
words: your glasses	A21B26J18
words: your hands	I16R31
words: your journey	A16Q-26
words: your mother	Q31
words: your own	A25B40F28G22O-19
words: your plan	R-23T34
words: your prescription	A-28B-16R28
words: your recovery	A-17Q29
words: your results	A16B31N27
words: your stomach	B-16Q45
words: your surgeon	A-26N17
words: £ #	B25
words: – #	B-16D28T-17
words: – our	B27
words: “ best	I28
words: “ it	A-27I-15J-17O20
words: “ my	A20B26R-18
words: ” –	A22B29I24J35
words: € #	A-27R27
then: bias	A-40
then: itself	A65
then: itself claim	A-38
then: itself efficacy	A27
then: itself mechanism	A1
then: itself onset-duration	A7
then: itself quantified	A11
then: itself comparative	A-22
then: itself safety	A2
then: itself expertise	A3
then: itself satisfaction	A6
then: itself typicality	A-12
then: itself approval	A-9
then: itself candidacy	A13
then: itself risk	A-14
then: itself care	A33
then: itself physiology	
then: itself question	A-50
then: itself navigation	A44
then: itself logistics	A32
then: itself disclaimer	A-30
then: itself heading	A-70
then: before claim	A62
then: before nothing	A-51
then: before efficacy	A-2
then: before mechanism	A41
then: before onset-duration	A12
then: before quantified	A-29
then: before comparative	A-25
then: before safety	A-28
then: before expertise	A-26
then: before satisfaction	A-10
then: before typicality	A-45
then: before approval	A4
then: before candidacy	A-54
then: before risk	A15
then: before care	A89
then: before physiology	A-15
then: before question	A48
then: before navigation	A-87
then: before logistics	A37
then: before disclaimer	A41
then: before heading	A-54
then: after claim	A60
then: after nothing	A-77
then: after efficacy	A-51
then: after mechanism	A-117
then: after onset-duration	A10
then: after quantified	A9
then: after comparative	A-5
then: after safety	A-12
then: after expertise	A-66
then: after satisfaction	A-5
then: after typicality	A-6
then: after approval	A-2
then: after candidacy	A-55
then: after risk	A70
then: after care	A13
then: after physiology	A-106
then: after question	A-32
then: after navigation	A14
then: after logistics	A16
then: after disclaimer	A32
then: after heading	A27`
